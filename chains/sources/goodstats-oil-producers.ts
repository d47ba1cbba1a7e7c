import type { Source } from '../../src/model/claim.ts';

export const goodstatsOilProducers: Source = {
  title: '10 Negara Penghasil Minyak Terbesar di Dunia, Amerika Serikat Tertinggi',
  publisher: 'GoodStats',
  published: '2024',
  url: 'https://data.goodstats.id/statistic/10-negara-penghasil-minyak-terbesar-di-dunia-amerika-serikat-tertinggi-btwgt',
  accessed: '2026-11-26',
};
