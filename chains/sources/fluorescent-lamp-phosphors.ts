import type { Source } from '../../src/model/claim.ts';

export const fluorescentLampPhosphors: Source = {
  title:
    'Thermally stable green Ba3Y(PO4)3:Ce3+,Tb3+ and red Ca3Y(AlO)3(BO3)4:Eu3+ phosphors for white-light fluorescent lamps, Optics Express 19 Suppl 1, A1–A6',
  publisher: 'Optical Society',
  published: '2011',
  url: 'http://www.ncbi.nlm.nih.gov/pubmed/21263707',
  accessed: '2026-11-26',
};
