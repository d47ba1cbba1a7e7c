import type { Source } from '../../src/model/claim.ts';

export const battagliaLithium2022: Source = {
  title: 'Recovery of Lithium Carbonate from Dilute Li-Rich Brine via Homogenous and Heterogeneous Precipitation',
  publisher: 'Industrial & Engineering Chemistry Research (ACS)',
  published: '2022',
  url: 'https://doi.org/10.1021/acs.iecr.2c01397',
  accessed: '2026-11-23',
};
