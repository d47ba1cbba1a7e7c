/**
 * The page's own script: `browser/main.ts` with cytoscape (MIT), bundled and minified.
 *
 * The text is put in by the build and by the tests' transform, both from `.ci/page-script.ts`; here it is empty.
 */
export const pageScript: string = '';
