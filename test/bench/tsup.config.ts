import { defineConfig } from 'tsup';

/** Bundles the benchmark to where npm's caches live, beside the packages that it imports. */
export default defineConfig({
  entry: ['test/bench/run.ts', 'test/bench/cell.ts', 'test/bench/thread.ts'],
  outDir: 'node_modules/.cache/bench',
  format: ['esm'],
  outExtension: () => ({ js: '.mjs' }),
  platform: 'node',
  target: 'es2022',
  removeNodeProtocol: false,
  noExternal: ['string-width', 'graphology-metrics', 'graphology-traversal'],
});
