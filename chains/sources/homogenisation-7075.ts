import type { Source } from '../../src/model/claim.ts';

export const homogenisation7075: Source = {
  title: 'Homogenization of 7075 and 7049 Aluminium Alloys Intended for Extrusion Welding, Metals 11, 338',
  publisher: 'MDPI',
  published: '2021',
  url: 'https://www.scribd.com/document/572819288/metals-11-00338-v2',
  accessed: '2026-11-26',
};
