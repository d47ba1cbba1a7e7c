import type { Source } from '../../src/model/claim.ts';

export const polyesterSynthesis1993: Source = {
  title: 'Process of unsaturated polyester resin (abstract), Polymer Engineering and Science 33 (18), 1212–1216',
  publisher: 'Wiley',
  published: '1993',
  url: 'https://scite.ai/reports/process-of-unsaturated-polyester-resin-3eW342',
  accessed: '2026-11-26',
};
