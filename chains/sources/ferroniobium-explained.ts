import type { Source } from '../../src/model/claim.ts';

export const ferroniobiumExplained: Source = {
  title: 'Ferroniobium and HSLA steel',
  publisher: 'Edison Group',
  published: '2019-02-11',
  url: 'https://www.edisongroup.com/edison-explains/ferroniobium-and-hsla-steel/',
  accessed: '2026-11-26',
};
