import type { Source } from '../../src/model/claim.ts';

export const hainesCarbonDisulphide: Source = {
  title: 'Carbon Disulfide (Haines), Ind. Eng. Chem. 55 (6), 44–46',
  publisher: 'American Chemical Society',
  published: '1963',
  url: 'https://datapdf.com/carbon-disulfide-industrial-engineering-chemistry-acs.html',
  accessed: '2026-11-26',
};
