import type { Source } from '../../src/model/claim.ts';

export const icSubstrateMaterials: Source = {
  title: 'What are the main materials of packaging substrate',
  publisher: 'kingfordpcb.com',
  url: 'https://www.kingfordpcb.com/pcb-manufacturing/3345.html',
  accessed: '2026-11-23',
};
