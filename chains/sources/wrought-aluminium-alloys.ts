import type { Source } from '../../src/model/claim.ts';

export const wroughtAluminiumAlloys: Source = {
  title: 'Wrought aluminium alloys',
  publisher: 'C.S. Aluminium',
  url: 'https://www.csalu.com.tw/en/Product2-01.html',
  accessed: '2026-11-23',
};
