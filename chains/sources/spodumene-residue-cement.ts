import type { Source } from '../../src/model/claim.ts';

export const spodumeneResidueCement: Source = {
  title: 'Researchers turn Lithium Production Waste into Valuable Cement Additive',
  publisher: 'Deregulated Energy',
  url: 'https://deregulatedenergy.com/researchers-turn-lithium-production-waste-into-valuable-cement-additive',
  accessed: '2026-11-26',
};
