import type { Source } from '../../src/model/claim.ts';

export const stankovicLaterite2020: Source = {
  title: 'Review of the past, present, and future of the hydrometallurgical production of nickel and cobalt from lateritic ores',
  publisher: 'Metallurgical and Materials Engineering 26(2), 199–208',
  published: '2020-07-08',
  url: 'https://doi.org/10.30544/513',
  accessed: '2026-11-26',
};
