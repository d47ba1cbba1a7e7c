import type { Source } from '../../src/model/claim.ts';

export const wo2011046791: Source = {
  title: 'WO 2011/046791 A1: Method of producing an aminoalkylalkoxysilane',
  publisher: 'World Intellectual Property Organization',
  published: '2011',
  url: 'https://patents.google.com/patent/WO2011046791A1/en',
  accessed: '2026-11-26',
};
