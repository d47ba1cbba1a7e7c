import type { Source } from '../../src/model/claim.ts';

export const mipMocvd: Source = {
  title: 'MOCVD1',
  publisher: 'mip.org',
  url: 'https://mip.org/projects/7140',
  accessed: '2026-11-26',
};
