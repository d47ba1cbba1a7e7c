import type { Source } from '../../src/model/claim.ts';

export const chromiumOxideGlassFurnace: Source = {
  title:
    'Experience of Using Chromium Oxide Materials in Electric Glass-Melting Furnaces (Shustrov et al.), Refractories and Industrial Ceramics 59 (5), 441–444',
  publisher: 'Springer',
  published: '2019',
  url: 'https://link.springer.com/article/10.1007%2Fs11148-019-00251-y',
  accessed: '2026-11-26',
};
