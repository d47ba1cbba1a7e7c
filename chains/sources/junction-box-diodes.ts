import type { Source } from '../../src/model/claim.ts';

export const junctionBoxDiodes: Source = {
  title: 'Importance of Diodes in Solar Panel Junction Boxes: Ensuring Optimal Performance and Protection',
  publisher: 'Boneg',
  url: 'https://bonengsolarjb.com/news/importance-of-diodes-in-solar-panel-junction-boxes-ensuring-optimal-performance-and-protection',
  accessed: '2026-11-26',
};
