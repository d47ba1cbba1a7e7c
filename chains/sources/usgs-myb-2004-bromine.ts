import type { Source } from '../../src/model/claim.ts';

export const usgsMyb2004Bromine: Source = {
  title: 'Bromine (Minerals Yearbook 2004)',
  publisher: 'U.S. Geological Survey',
  published: '2004',
  url: 'https://abcdocz.com/doc/107489/b-romine-by%09phyllis%09a.%09lyday',
  accessed: '2026-11-26',
};
