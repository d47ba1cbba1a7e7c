import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** Every entry point of the package, by the name it is imported by. */
const entryPoints: ReadonlyMap<string, string> = new Map([
  ['chanyelian', 'src/index.ts'],
  ['chanyelian/chains', 'chains/index.ts'],
  ['chanyelian/io', 'src/io/index.ts'],
  ['chanyelian/report', 'src/report/index.ts'],
  ['chanyelian/node', 'src/node/index.ts'],
]);

/** What a doc comment says of an exported name. */
export interface Documented {
  readonly entry: string;
  readonly name: string;
  /** The comment before its tags. */
  readonly text: string;
  /** Tags in the order written, `@` left out. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** A name that an entry point exports, with what its own doc comment says; a comment inherited from elsewhere is none. */
interface Exported extends Documented {
  readonly callable: boolean;
}

/** Every name that the entry points export, in the order exported. */
export function exportedNames(): readonly Exported[] {
  const files = [...entryPoints.values()].map((file) => resolve(root, file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return [...entryPoints].flatMap(([entry, file]) => {
    const source = program.getSourceFile(resolve(root, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(module).map((found): Exported => {
      const symbol = (found.flags & ts.SymbolFlags.Alias) === 0 ? found : checker.getAliasedSymbol(found);
      return {
        entry,
        name: found.name,
        callable: (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class)) !== 0,
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
      };
    });
  });
}

/** One thing an example does, and what it is said to give. */
export interface ExampleStep {
  readonly code: string;
  /** The value said to come out, as an expression; `…` in it stands for what is left out. */
  readonly expected?: string;
}

/** An example's statements as steps: a `// =>` comment after one says what it gives. */
export function exampleSteps(example: string): readonly ExampleStep[] {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  return file.statements.map((statement, at) => {
    const next = file.statements[at + 1]?.getStart() ?? example.length;
    const said = [...example.slice(statement.end, next).matchAll(/^\s*\/\/ ?(?<text>.*)$/gmu)].map((line) => line.groups?.['text'] ?? '');
    const code = statement.getText();
    return said[0]?.startsWith('=>') === true ? { code, expected: said.join('\n').slice(2).trim() } : { code };
  });
}
