import type { Source } from '../../src/model/claim.ts';

export const pdcCutterManufacture: Source = {
  title: 'PDC Bit Cutter Manufacture',
  publisher: 'ZZbetter',
  url: 'https://www.zzbetter.com/new/PDC-Bit-Cutter-Manufacture.html',
  accessed: '2026-11-26',
};
