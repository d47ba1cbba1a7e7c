import type { Source } from '../../src/model/claim.ts';

export const electroslagH11Study: Source = {
  title:
    'Effect of electroslag remelting on the non-metallic inclusions in H11 tool steel, Journal of Mining and Metallurgy, Section B 54 (1)',
  publisher: 'University of Belgrade',
  published: '2018',
  url: 'http://www.jmmab.com/index.php/contents/vol-54-1-b-2018/753-1450-53391700053b',
  accessed: '2026-11-26',
};
