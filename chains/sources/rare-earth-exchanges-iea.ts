import type { Source } from '../../src/model/claim.ts';

export const rareEarthExchangesIea: Source = {
  title: 'The Mineral Chessboard: IEA Sounds Alarm as China Tightens Its Grip',
  publisher: 'Rare Earth Exchanges',
  published: '2025-10-24',
  url: 'https://rareearthexchanges.com/news/the-mineral-chessboard-iea-sounds-alarm-as-china-tightens-its-grip',
  accessed: '2026-11-26',
};
