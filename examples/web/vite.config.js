import { defineConfig } from 'vite';

// Relative addresses: the built folder works under any path of any static server.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'error', // HiGHS names a module of Node, which a browser never asks for
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000, modulePreload: { polyfill: false } },
});
