import type { Source } from '../../src/model/claim.ts';

export const wikipediaCarbonylIron: Source = {
  title: 'Carbonyl iron (Wikipedia, mirrored)',
  publisher: 'wonilvalve.com',
  url: 'https://wonilvalve.com/index.php?q=Https%3A%2F%2Fen.m.wikipedia.org%2Fwiki%2FCarbonyl_iron',
  accessed: '2026-11-26',
};
