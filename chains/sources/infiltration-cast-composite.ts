import type { Source } from '../../src/model/claim.ts';

export const infiltrationCastComposite: Source = {
  title:
    'Recent developments in fabrication of ceramic particle reinforced iron matrix wear resistant surface composite using infiltration casting technology',
  publisher: 'Scribd (copy of the paper)',
  url: 'https://www.scribd.com/document/734751470/ContentServer',
  accessed: '2026-11-26',
};
