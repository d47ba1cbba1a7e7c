import type { Source } from '../../src/model/claim.ts';

export const rcaClean: Source = {
  title: 'RCA Clean',
  publisher: 'University of Michigan, Lurie Nanofabrication Facility',
  url: 'https://lnf-wiki.eecs.umich.edu/wiki/RCA_Clean',
  accessed: '2026-11-23',
};
