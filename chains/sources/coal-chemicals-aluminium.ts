import type { Source } from '../../src/model/claim.ts';

export const coalChemicalsAluminium: Source = {
  title: 'No aluminium without coal tar pitch',
  publisher: 'Coal Chemicals Europe',
  url: 'https://coalchemicals.org/index.php/applications/aluminium',
  accessed: '2026-11-23',
};
