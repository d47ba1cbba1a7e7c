import type { Source } from '../../src/model/claim.ts';

export const copperExtrusionShapes: Source = {
  title: 'Copper Extrusion Principles and Shapes, Tech Brief 045',
  publisher: 'Deringer-Ney',
  published: '2022',
  url: 'https://deringerney.com/copper-extrusion-principles-and-shapes/',
  accessed: '2026-11-26',
};
