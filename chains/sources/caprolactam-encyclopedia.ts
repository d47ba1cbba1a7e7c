import type { Source } from '../../src/model/claim.ts';

export const caprolactamEncyclopedia: Source = {
  title: 'Caprolactam',
  publisher: 'The Free Dictionary, Encyclopedia',
  url: 'http://encyclopedia2.thefreedictionary.com/Caprolactam',
  accessed: '2026-11-26',
};
