import type { Source } from '../../src/model/claim.ts';

export const joinpeSapphire: Source = {
  title: 'Sapphire Substrate Market In Oversupply',
  publisher: 'Joint Peace Lighting',
  url: 'http://www.joinpeled.com/news/sapphire-substrate-market-in-oversupply-5377530.html',
  accessed: '2026-11-26',
};
