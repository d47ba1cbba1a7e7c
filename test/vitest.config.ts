import { defineConfig } from 'vitest/config';
import { pageScriptModule, pageScriptSource } from '../.ci/page-script.ts';

export default defineConfig({
  // The script of the explorer page, as the build puts it in.
  plugins: [
    {
      name: 'page-script',
      enforce: 'pre',
      load: (id) => (pageScriptModule.test(id.split('?')[0]!) ? pageScriptSource() : undefined),
    },
  ],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
