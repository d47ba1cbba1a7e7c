import type { Source } from '../../src/model/claim.ts';

export const usgsTinDeposits: Source = {
  title: 'Tin Deposits in the United States (data release)',
  publisher: 'U.S. Geological Survey',
  url: 'https://mrdata.usgs.gov/deposit/metadata/USGS_Tin_US_FGDC_final.html',
  accessed: '2026-11-23',
};
