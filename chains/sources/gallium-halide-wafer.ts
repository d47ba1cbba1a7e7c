import type { Source } from '../../src/model/claim.ts';

export const galliumHalideWafer: Source = {
  title: 'Wafer produced thereby, and associated methods and devices using the wafer, US 6648966',
  publisher: 'United States Patent and Trademark Office',
  url: 'http://www.google.fr/patents?id=P3oNAAAAEBAJ&pg=PA7&hl=fr&source=gbs_selected_pages&cad=4',
  accessed: '2026-11-26',
};
