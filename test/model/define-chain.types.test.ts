import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

/** What a user writes: a chain of two stages, two sources and two nodes, one word of it put otherwise. */
interface Words {
  readonly stage?: string;
  readonly source?: string;
  readonly need?: string;
  readonly more?: string;
}

function snippet({ stage = 'raw', source = 'book', need = "node: 'ore'", more = '' }: Words): string {
  return `
    import { defineChain } from '../../src/model/define-chain.ts';
    export const toy = defineChain({
      id: 'toy', name: { zh: '示例', en: 'Toy' },
      sources: { book: { title: 'A book' }, report: { title: 'A report' } },
      stages: [
        { id: 'raw', name: { zh: '原料', en: 'Raw' }, claims: [] },
        { id: 'made', name: { zh: '制成品', en: 'Made' }, claims: [] },
      ],
      nodes: {
        ore: { name: { zh: '矿', en: 'Ore' }, stage: '${stage}', kind: 'resource', origin: 'printed', claims: [] },
        metal: {
          name: { zh: '金属', en: 'Metal' }, stage: 'made', kind: 'material', origin: 'printed',
          claims: [{ source: '${source}', at: '1', level: 'A', how: 'quoted' }],
          needs: [{ ${need}, claims: [] }],
        },
      },${more}
    });
    export const ids: readonly ('ore' | 'metal')[] = toy.nodes.map(({ id }) => id);
  `;
}

const snippets = {
  'a chain as it should be': snippet({}),
  'alternatives, one of another chain': snippet({ need: "anyOf: ['ore', 'metal', 'steel/pig-iron']" }),
  'a moved id': snippet({ more: " moved: { old: 'ore' }" }),
  'a wrong node id': snippet({ need: "node: 'orre'" }),
  'a wrong alternative': snippet({ need: "anyOf: ['ore', 'metall']" }),
  'a wrong stage id': snippet({ stage: 'raww' }),
  'a wrong source id': snippet({ source: 'boook' }),
  'a move to a wrong id': snippet({ more: " moved: { old: 'orre' }" }),
  'both node and anyOf': snippet({ need: "node: 'ore', anyOf: ['metal']" }),
  'neither node nor anyOf': snippet({ need: "role: 'material'" }),
  'a role that does not exist': snippet({ need: "node: 'ore', role: 'materail'" }),
  'a field that does not exist': snippet({ need: "node: 'ore', esential: false" }),
};
type Snippet = keyof typeof snippets;

let messages: Map<Snippet, string[]>;

/** What the compiler says of each snippet; one program for all, so that the library is read once. */
beforeAll(() => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = new Map(
    Object.entries(snippets).map(([name, text], index) => [`${folder}snippet-${index}.ts`, { name: name as Snippet, text }]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.getSourceFile = (file, ...rest) => {
    const own = files.get(file);
    return own === undefined ? disk.getSourceFile(file, ...rest) : ts.createSourceFile(file, own.text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (file) => files.has(file) || disk.fileExists(file);
  host.readFile = (file) => files.get(file)?.text ?? disk.readFile(file);
  const compiled = ts.createProgram([...files.keys()], options, host);
  messages = new Map(
    [...files].map(([file, { name }]) => {
      const source = compiled.getSourceFile(file);
      const found = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
});

const said = (name: Snippet) => messages.get(name)?.join('\n') ?? '';

describe('what the compiler says of a chain', () => {
  test.each(['a chain as it should be', 'alternatives, one of another chain', 'a moved id'] as const)('%s compiles', (name) => {
    expect(messages.get(name)).toEqual([]);
  });

  test.each([
    ['a wrong stage id', '"raww"', `Did you mean '"raw"'?`],
    ['a wrong source id', '"boook"', `Did you mean '"book"'?`],
    ['a move to a wrong id', '"orre"', `Did you mean '"ore"'?`],
    ['a wrong node id', '"orre"', `Did you mean '"ore"'?`],
    ['a wrong alternative', '"metall"', `Did you mean '"metal"'?`],
  ] as const)('%s is an error that names the right one', (name, found, meant) => {
    expect(said(name)).toContain(found);
    expect(said(name)).toContain(meant);
  });

  test.each(['both node and anyOf', 'neither node nor anyOf', 'a role that does not exist', 'a field that does not exist'] as const)(
    '%s is an error',
    (name) => {
      expect(messages.get(name)).not.toEqual([]);
    },
  );
});
