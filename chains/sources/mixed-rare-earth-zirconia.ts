import type { Source } from '../../src/model/claim.ts';

export const mixedRareEarthZirconia: Source = {
  title:
    'Design, Fabrication, and Characterization of New Materials Based on Zirconia Doped with Mixed Rare Earth Oxides: Review and First Experimental Results, Metals 10(6), 746',
  publisher: 'MDPI',
  published: '2020',
  url: 'https://doi.org/10.3390/met10060746',
  accessed: '2026-11-26',
};
