import type { Source } from '../../src/model/claim.ts';

export const prepregCarbonFibre: Source = {
  title: 'Prepreg carbon fibre',
  publisher: 'Angus 3D Solutions',
  published: '2020',
  url: 'https://www.angus3dsolutions.co.uk/prepeg-carbon-fibre-new-for-2020/',
  accessed: '2026-11-26',
};
