import type { Source } from '../../src/model/claim.ts';

export const cmcMeltInfiltration: Source = {
  title:
    'TEM characterization of turbostratic and rhombohedral BN interphases synthesized by chemical vapour infiltration in SiC/SiC-Si composites (abstract)',
  publisher: 'R Discovery',
  url: 'https://discovery.researcher.life/article/tem-characterization-of-turbostratic-and-rhombohedral-bn-interphases-synthesized-by-chemical-vapour-infiltration-in-sic-sic-si-composites/4db8344b48803054bd84e1d42b6160bc',
  accessed: '2026-11-26',
};
