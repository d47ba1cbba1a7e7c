import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Which module the page's script stands in for; without flags, since esbuild reads it as a Go expression. */
export const pageScriptModule = /[\\/]report[\\/]page[\\/]script\.ts$/;

let made: Promise<string> | undefined;

/** `src/report/page/browser/main.ts` and all it needs, as the module that `src/report/page/script.ts` is at run time. */
export function pageScriptSource(): Promise<string> {
  made ??= build({
    entryPoints: [new URL('../src/report/page/browser/main.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // The page carries cytoscape, so it carries its licence.
    banner: { js: `/*! cytoscape. ${readFileSync(new URL('../node_modules/cytoscape/LICENSE', import.meta.url), 'utf8').trim()} */` },
    legalComments: 'inline',
    logLevel: 'error',
  }).then(({ outputFiles }) => `export const pageScript = ${JSON.stringify(outputFiles[0]?.text ?? '')};`);
  return made;
}
