import type { Source } from '../../src/model/claim.ts';

export const ullmannBoron: Source = {
  title: 'Boron and Boron Alloys (Baudis, Fichte), Ullmann’s Encyclopedia of Industrial Chemistry',
  publisher: 'Wiley-VCH',
  url: 'https://vi.scribd.com/document/397752627/a04-281',
  accessed: '2026-11-23',
};
