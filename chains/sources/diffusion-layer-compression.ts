import type { Source } from '../../src/model/claim.ts';

export const diffusionLayerCompression: Source = {
  title:
    'Effects of compression on mechanical integrity, gas permeability and thermal stability of gas diffusion layers with/without sealing gaskets',
  publisher: 'Researcher.Life Discovery (abstract)',
  url: 'https://discovery.researcher.life/article/effects-of-compression-on-mechanical-integrity-gas-permeability-and-thermal-stability-of-gas-diffusion-layers-with-without-sealing-gaskets/1fd266fc1a833b46ae172e54259f5e66',
  accessed: '2026-11-26',
};
