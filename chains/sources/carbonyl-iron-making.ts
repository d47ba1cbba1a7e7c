import type { Source } from '../../src/model/claim.ts';

export const carbonylIronMaking: Source = {
  title: 'What is carbonyl iron powder? What is it for?',
  publisher: 'bestironpowder.com',
  url: 'http://www.bestironpowder.com/Industry-news/268.html',
  accessed: '2026-11-26',
};
