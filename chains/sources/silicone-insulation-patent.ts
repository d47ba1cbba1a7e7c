import type { Source } from '../../src/model/claim.ts';

export const siliconeInsulationPatent: Source = {
  title: 'Solid silicone rubber compositions as insulators from fire for electrical components (patent grant)',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://trea.com/information/solid-silicone-rubber-compositions-as-insulators-from-fire-for-electrical-compon/patentgrant/011ac632-9889-4d98-862c-424a9eab99e7',
  accessed: '2026-11-26',
};
