import type { Source } from '../../src/model/claim.ts';

export const coverGlassNote: Source = {
  title: 'Chemically strengthened glass promotes the popularization of smart phone glass cover',
  publisher: 'shofarcasting.com',
  url: 'http://www.shofarcasting.com/info-chemically-strengthened-glass-promotes-the-8824.html',
  accessed: '2026-11-26',
};
