import type { Source } from '../../src/model/claim.ts';

export const aluminiumPlasticFilmProcess: Source = {
  title: 'Aluminum Plastic Film: Enhancing Lithium Battery Packaging',
  publisher: 'pvcprod.com',
  published: '2024',
  url: 'https://www.pvcprod.com/industry-information/aluminum-plastic-film-enhancing-lithium-battery-packaging-191098.html',
  accessed: '2026-11-23',
};
