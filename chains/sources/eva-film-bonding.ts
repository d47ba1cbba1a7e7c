import type { Source } from '../../src/model/claim.ts';

export const evaFilmBonding: Source = {
  title: 'Bonding principle of EVA photovoltaic packaging film',
  publisher: 'jwellchina.com',
  published: '2022-07-09',
  url: 'https://www.jwellchina.com/blog/Bonding-principle-of-EVA-photovoltaic-packaging-film/',
  accessed: '2026-11-26',
};
