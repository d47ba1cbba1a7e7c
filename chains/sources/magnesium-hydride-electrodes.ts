import type { Source } from '../../src/model/claim.ts';

export const magnesiumHydrideElectrodes: Source = {
  title: 'Case 2: Magnesium-containing electrodes for low-cost NiMH batteries',
  publisher: 'Institute for Energy Technology (IFE)',
  url: 'http://www.ife.no/en/ife/laboratories/battery-materials-laboratory/case-2-magnesium-containing-electrodes-for-low-cost-nimh-batteries',
  accessed: '2026-11-26',
};
