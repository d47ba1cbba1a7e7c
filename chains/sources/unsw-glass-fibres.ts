import type { Source } from '../../src/model/claim.ts';

export const unswGlassFibres: Source = {
  title: '2: Glass Fibres (online tutorial)',
  publisher: 'University of New South Wales, School of Materials Science and Engineering',
  url: 'http://www.materials.unsw.edu.au/tutorials/online-tutorials/2-glass-fibres',
  accessed: '2026-11-26',
};
