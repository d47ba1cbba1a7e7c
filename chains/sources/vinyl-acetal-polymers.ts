import type { Source } from '../../src/model/claim.ts';

export const vinylAcetalPolymers: Source = {
  title: 'Vinyl Acetal Polymers',
  publisher: 'Encyclopedia of Polymer Science and Technology, Wiley',
  url: 'https://p.pdfhall.com/vinyl-acetal-polymers-wiley-online-library_5b2f47c5097c47ef388b4585.html',
  accessed: '2026-11-26',
};
