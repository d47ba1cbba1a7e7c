import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { defineConfig, type Options } from 'tsup';
import { pageScriptModule, pageScriptSource } from './.ci/page-script.ts';

const shared: Options = {
  sourcemap: true,
  target: 'es2022',
  removeNodeProtocol: false,
  // Packages whose files a plain Node or browser import could not load in both module formats.
  noExternal: ['string-width', 'graphology-metrics', 'graphology-traversal'],
  esbuildPlugins: [
    {
      name: 'page-script',
      setup: (build) => {
        build.onLoad({ filter: pageScriptModule }, async () => ({ contents: await pageScriptSource(), loader: 'js' }));
      },
    },
  ],
};
const compilerOptions = { ignoreDeprecations: '6.0' };

/** Every result that other programs read, by its question. */
const results = {
  cascade: 'CascadeResult',
  chain: 'ChainDescription',
  chains: 'ChainsResult',
  'compare-chains': 'CompareChainsResult',
  'compare-coverage': 'CompareCoverageResult',
  completions: 'CompletionsResult',
  'cut-sets': 'CutSetsResult',
  downstream: 'DownstreamResult',
  explain: 'Explanation',
  extend: 'ExtendResult',
  gaps: 'GapsResult',
  node: 'NodeDescription',
  roadmap: 'RoadmapResult',
  strengthen: 'StrengthenResult',
  upstream: 'UpstreamResult',
  'weak-links': 'WeakLinksResult',
};

/** The JSON Schema (draft 7) of every result, made from its type and the comments on it. */
async function emitResultSchemas(): Promise<void> {
  const generator = createGenerator({
    path: 'src/index.ts',
    tsconfig: 'tsconfig.json',
    type: '*',
    expose: 'export',
    topRef: true,
    skipTypeCheck: true,
    additionalProperties: false,
  });
  await mkdir('dist/schema/results', { recursive: true });
  for (const [question, type] of Object.entries(results)) {
    const { $schema, definitions = {} } = generator.createSchema(type);
    const { [type]: own, ...others } = definitions;
    const schema = { $schema, title: type, type: 'object', ...(own as object), definitions: others };
    await writeFile(`dist/schema/results/${question}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/** Writes what other tools read: the JSON Schemas, and every chain as canonical JSON. */
async function emitJson(): Promise<void> {
  const load = async <T>(file: string) => (await import(pathToFileURL(`dist/${file}`).href)) as T;
  const { jsonSchema, formatChain } = await load<typeof import('./src/index.ts')>('index.js');
  const { planChains } = await load<typeof import('./chains/index.ts')>('chains.js');
  await mkdir('dist/schema', { recursive: true });
  await mkdir('dist/chains', { recursive: true });
  await emitResultSchemas();
  for (const of of ['chain', 'coverage'] as const) {
    await writeFile(`dist/schema/${of}.json`, `${JSON.stringify(jsonSchema(of), null, 2)}\n`);
  }
  for (const chain of planChains) await writeFile(`dist/chains/${chain.id}.json`, formatChain(chain));
}

export default defineConfig([
  {
    ...shared,
    // One build, so that every entry point shares one copy of what a network keeps behind its face.
    entry: {
      index: 'src/index.ts',
      chains: 'chains/index.ts',
      io: 'src/io/index.ts',
      report: 'src/report/index.ts',
      node: 'src/node/index.ts',
    },
    external: [/^node:/u],
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { compilerOptions },
    splitting: true,
    treeshake: true,
    onSuccess: emitJson,
  },
  {
    ...shared,
    entry: { worker: 'src/node/worker.ts' },
    format: ['esm'],
    platform: 'node',
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
