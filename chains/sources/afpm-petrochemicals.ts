import type { Source } from '../../src/model/claim.ts';

export const afpmPetrochemicals: Source = {
  title: 'How petrochemicals are produced',
  publisher: 'American Fuel & Petrochemical Manufacturers',
  url: 'https://www.afpm.org/industries/operations/how-petrochemical-produced',
  accessed: '2026-11-23',
};
