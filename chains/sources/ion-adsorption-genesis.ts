import type { Source } from '../../src/model/claim.ts';

export const ionAdsorptionGenesis: Source = {
  title: 'Characteristics and Genesis of Ion Adsorption-Type [Rare Earth Element Deposits]',
  publisher: 'Society of Economic Geologists',
  url: 'https://pubs.geoscienceworld.org/segweb/books/book/1998/chapter/16271168/Characteristics-and-Genesis-of-Ion-Adsorption-Type',
  accessed: '2026-11-23',
};
