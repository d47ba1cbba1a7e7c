import type { Source } from '../../src/model/claim.ts';

export const crmAllianceCokingCoal: Source = {
  title: 'Coking coal',
  publisher: 'Critical Raw Materials Alliance',
  url: 'https://www.crmalliance.eu/coking-coal',
  accessed: '2026-11-26',
};
