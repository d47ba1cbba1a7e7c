import type { Source } from '../../src/model/claim.ts';

export const properziFrhc: Source = {
  title: 'Two plants with Continuus-Properzi FRHC technology to start production in 2018',
  publisher: 'Wire Association International (wirenet.org)',
  url: 'http://www.wirenet.org/13-news/1296-2-plants-with-continuus-properzi-frhc-technology-to-start-production-in-2018',
  accessed: '2026-11-26',
};
