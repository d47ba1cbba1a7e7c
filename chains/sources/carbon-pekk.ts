import type { Source } from '../../src/model/claim.ts';

export const carbonPekk: Source = {
  title:
    'Carbon fiber/polyetherketoneketone composites. Part I: An ideal and uniform composition via solution-based processing, doi 10.1002/pc.26577',
  publisher: 'Scribd (copy of the paper)',
  url: 'https://scribd.com/document/710498242/Carbon-fiber-polyetherketoneketone-composites-Part-I-Anideal-and-uniform-composition-via-solution-basedprocessing',
  accessed: '2026-11-26',
};
