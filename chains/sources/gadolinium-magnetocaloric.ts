import type { Source } from '../../src/model/claim.ts';

export const gadoliniumMagnetocaloric: Source = {
  title:
    'Magnetocaloric effect in high Gd content Gd-Fe-Al based amorphous/nanocrystalline systems with enhanced Curie temperature and refrigeration capacity, AIP Advances 6, 035220',
  publisher: 'AIP Publishing',
  published: '2016',
  url: 'https://doi.org/10.1063/1.4945407',
  accessed: '2026-11-26',
};
