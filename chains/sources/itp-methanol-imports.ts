import type { Source } from '../../src/model/claim.ts';

export const itpMethanolImports: Source = {
  title: 'Massive Rise in China’s Imports of Methanol',
  publisher: 'International Trader Publications',
  published: '2016',
  url: 'https://blog.itpweb.com/massive-rise-in-chinas-imports-of-methanol/',
  accessed: '2026-11-26',
};
