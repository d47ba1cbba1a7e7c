import type { Source } from '../../src/model/claim.ts';

export const gvcdtlabBatteries: Source = {
  title: 'Batteries for EVs: A supply chain perspective',
  publisher: 'GVCdtLab',
  url: 'https://gvcdtlab.com/en/batteries-for-evs',
  accessed: '2026-11-23',
};
