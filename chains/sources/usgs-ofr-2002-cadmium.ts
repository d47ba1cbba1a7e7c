import type { Source } from '../../src/model/claim.ts';

export const usgsOfr2002Cadmium: Source = {
  title: 'Mineral Commodity Profiles: Cadmium (Butterman and Plachy), Open-File Report 02-238',
  publisher: 'U.S. Geological Survey',
  published: '2004',
  url: 'https://pubs.usgs.gov/of/2002/of02-238/',
  accessed: '2026-11-23',
};
