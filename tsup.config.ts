import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** What runs beside the built chains reads them from there: the data are written once in a package. */
const chainsApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'chains-apart',
  setup: (build) => {
    build.onResolve({ filter: /[\\/]chains[\\/]index\.ts$/ }, () => ({ path: './chains.js', external: true }));
  },
};

/**
 * HiGHS built in, its WebAssembly beside it. Its own ES module imports `node:module`, which bundlers for browsers cannot
 * find even though no browser ever asks for it; here Node is asked without an import.
 */
const highsInside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'highs-inside',
  setup: (build) => {
    const folder = resolve('node_modules/highs/build');
    const file = build.initialOptions.format === 'cjs' ? 'highs.js' : 'highs.mjs';
    build.onResolve({ filter: /^highs$/ }, () => ({ path: resolve(folder, file) }));
    build.onLoad({ filter: /highs\.mjs$/ }, async ({ path }) => {
      const written = await readFile(path, 'utf8');
      const contents = written.replace('await import("node:module")', 'globalThis.process.getBuiltinModule("node:module")');
      if (contents === written) throw new Error('highs.mjs no longer imports node:module where it did: see whether this is still needed');
      return { contents, loader: 'js' };
    });
    build.onEnd(async () => {
      await mkdir('dist', { recursive: true });
      await copyFile(resolve(folder, 'highs.wasm'), 'dist/highs.wasm');
    });
  },
};

const doors = { index: 'src/index.ts', io: 'src/io/index.ts', report: 'src/report/index.ts', node: 'src/node/index.ts' };
/** Each chain, list, coverage and ledger in files of their own: a bundler that needs one leaves the other files out. */
const data = Object.fromEntries(
  readdirSync('chains', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:[^/]+\/chain|(?:eleven|plan)-chains|coverage\/(?:jiangxi-in-the-world|world|targets|ledger))\.ts$/u.test(file))
    .map((file) => [`chains/${file.replace(/\/chain\.ts$|\.ts$/u, '')}`, `chains/${file}`]),
);
const library: Options = {
  ...shared,
  external: [/^node:/u],
  platform: 'neutral',
  dts: { compilerOptions },
  splitting: true,
  // Nothing acts by being loaded, so no chunk is imported for that alone: bundlers would warn of each.
  treeshake: { moduleSideEffects: false },
};

// One build for each module format, so that every entry point shares one copy of what a network keeps behind its face.
export default defineConfig([
  {
    ...library,
    entry: { ...doors, worker: 'src/node/worker.ts', cli: 'src/cli/bin.ts' },
    format: ['esm'],
    dts: { compilerOptions, entry: doors },
    esbuildPlugins: [...(shared.esbuildPlugins ?? []), highsInside, chainsApart],
  },
  { ...library, entry: doors, format: ['cjs'], esbuildPlugins: [...(shared.esbuildPlugins ?? []), highsInside] },
  {
    ...library,
    entry: { chains: 'chains/index.ts', ...data },
    format: ['esm', 'cjs'],
    dts: { compilerOptions, entry: { chains: 'chains/index.ts' } },
    sourcemap: false,
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.charset = 'utf8'; // 中文 as it is, in half the bytes of escapes
    },
  },
]);
