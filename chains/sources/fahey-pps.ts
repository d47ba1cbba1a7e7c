import type { Source } from '../../src/model/claim.ts';

export const faheyPps: Source = {
  title: 'Poly(p-phenylene sulfide) Synthesis: A Step-Growth Polymerization with Unequal Step Reactivity, Macromolecules 30, 387–393',
  publisher: 'American Chemical Society',
  url: 'https://datapdf.com/polyp-phenylene-sulfide-synthesis-a-step-growth-polymerizati.html',
  accessed: '2026-11-26',
};
