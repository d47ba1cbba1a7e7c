import type { Source } from '../../src/model/claim.ts';

export const niobiumAutomotiveSheet: Source = {
  title: 'Niobium Microalloyed Automotive Sheet Steel – A Cost Effective Solution to the Challenges of Modern Body Engineering',
  publisher: 'TMS',
  published: '2006',
  url: 'https://doczz.net/doc/5277663/niobium-microalloyed-automotive-sheet-steel---a-cost',
  accessed: '2026-11-26',
};
