// Checks the types of the code cells of examples/notebooks/*.ipynb: the cells of a notebook, one after the other, are one module.
//   npm run typecheck             fails with notebook, cell and line where a cell uses what the package does not have
//   node .ci/notebook-types.mjs folder
// No build is needed: `chanyelian` means the sources here.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'examples/notebooks'));

/** Cells are short and have no types of their own: what they take from the package is checked, what they make of it is inferred. */
const options = {
  ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config, ts.sys, root)
    .options,
  noImplicitAny: false,
  strictNullChecks: false,
  exactOptionalPropertyTypes: false,
  allowJs: true,
  paths: {
    chanyelian: [join(root, 'src/index.ts')],
    'chanyelian/chains': [join(root, 'chains/index.ts')],
    'chanyelian/io': [join(root, 'src/io/index.ts')],
    'chanyelian/report': [join(root, 'src/report/index.ts')],
  },
};

/** The code of a notebook as one text, and for every line of it the cell it stands in. */
function moduleOf(file) {
  const { cells } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const code = cells.filter((cell) => cell.cell_type === 'code');
  const places = [];
  const lines = code.flatMap(({ id, source }, at) => {
    const own = [source].flat().join('').split('\n');
    places.push(...own.map((_line, line) => ({ cell: at + 1, id, line: line + 1 })));
    return own;
  });
  return { file, text: lines.join('\n'), lines, places };
}

const modules = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ipynb'))
    .sort()
    .map((file) => [join(folder, `${file}.ts`).replaceAll('\\', '/'), moduleOf(file)]),
);
const disk = ts.createCompilerHost(options);
const host = {
  ...disk,
  fileExists: (name) => modules.has(name) || disk.fileExists(name),
  readFile: (name) => modules.get(name)?.text ?? disk.readFile(name),
  getSourceFile: (name, version, ...rest) =>
    modules.has(name) ? ts.createSourceFile(name, modules.get(name).text, version) : disk.getSourceFile(name, version, ...rest),
};

const program = ts.createProgram([...modules.keys()], options, host);
for (const [name, { file, lines, places }] of modules) {
  const source = program.getSourceFile(name);
  for (const { messageText, start } of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    const at = source.getLineAndCharacterOfPosition(start).line;
    const { cell, id, line } = places[at];
    const message = typeof messageText === 'string' ? messageText : messageText.messageText;
    console.error(`${file}: cell ${cell} (${id}), line ${line}: ${message}\n    ${lines[at].trim()}`);
    process.exitCode = 1;
  }
}
