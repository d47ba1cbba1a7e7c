import type { Source } from '../../src/model/claim.ts';

export const molybdenumTungstenStudy: Source = {
  title:
    'Effect of nanopowder preparation method on the sintering behavior and microstructure of Mo W alloy, International Journal of Refractory Metals and Hard Materials',
  publisher: 'Elsevier',
  published: '2024',
  url: 'https://doi.org/10.1016/j.ijrmhm.2023.106491',
  accessed: '2026-11-26',
};
