import type { Source } from '../../src/model/claim.ts';

export const usgsLithiumDeposits: Source = {
  title: 'Lithium Deposits in the United States (data release)',
  publisher: 'U.S. Geological Survey',
  published: '2019-08-05',
  url: 'https://mrdata.usgs.gov/deposit/metadata/USGS_Lithium_US_Metadata_FGDC.faq.html',
  accessed: '2026-11-23',
};
