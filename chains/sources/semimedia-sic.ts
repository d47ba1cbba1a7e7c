import type { Source } from '../../src/model/claim.ts';

export const semimediaSic: Source = {
  title: 'Report of October 24, 2023 on silicon carbide capacity in China',
  publisher: 'SemiMedia',
  published: '2023-10-24',
  url: 'https://www.semimedia.cc/15537.html',
  accessed: '2026-11-26',
};
