import type { Source } from '../../src/model/claim.ts';

export const electricalGlassCloth: Source = {
  title: 'Electrical grade fiber glass cloth',
  publisher: 'EAS Fiberglass',
  url: 'https://eas-fiberglass.net/news/electrical-grade-fiber-glass-cloth.html',
  accessed: '2026-11-23',
};
