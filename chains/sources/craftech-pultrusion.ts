import type { Source } from '../../src/model/claim.ts';

export const craftechPultrusion: Source = {
  title: 'The Pultrusion Process: Manufacturing Fiber Reinforced Polymers',
  publisher: 'Craftech Industries',
  url: 'http://www.craftechind.com/author/craftech/page/4/',
  accessed: '2026-11-26',
};
