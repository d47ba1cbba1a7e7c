import type { Source } from '../../src/model/claim.ts';

export const jiangLyocell2020: Source = {
  title:
    'A review on raw materials, commercial production and properties of lyocell fiber (Jiang et al.), Journal of Bioresources and Bioproducts 5, 16–25',
  publisher: 'Journal of Bioresources and Bioproducts',
  published: '2020',
  url: 'https://pdfslide.net/documents/of-and-5-2020-17a27jbbxml-20200102-lyocell-fiber-is-based-on-the.html',
  accessed: '2026-11-26',
};
