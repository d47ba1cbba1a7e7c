import type { Source } from '../../src/model/claim.ts';

export const tungstenHeavyAlloyReview: Source = {
  title: 'Recent Progress in Processing of Tungsten Heavy Alloys, Journal of Powder Technology 2014, 764306',
  publisher: 'Hindawi',
  published: '2014',
  url: 'https://www.hindawi.com/journals/jpt/2014/764306/abs/',
  accessed: '2026-11-26',
};
