import type { Source } from '../../src/model/claim.ts';

export const czochralskiCrucible: Source = {
  title: 'Method for making barium-doped crucible, US patent application 20140352605',
  publisher: 'United States Patent and Trademark Office',
  published: '2014',
  url: 'https://trea.com/information/method-for-making-barium-doped-crucible-and-crucible-made-thereby/patentapplication/6a0fffdd-be26-490d-9eab-4efb2f60770d',
  accessed: '2026-11-23',
};
