import type { Source } from '../../src/model/claim.ts';

export const ca1217895: Source = {
  title: 'CA 1217895 A: Peroxide curing polysiloxane compositions having a high tear strength',
  publisher: 'Canadian Intellectual Property Office',
  url: 'http://patents.google.com/patent/CA1217895A/en',
  accessed: '2026-11-26',
};
