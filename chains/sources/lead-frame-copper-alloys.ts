import type { Source } from '../../src/model/claim.ts';

export const leadFrameCopperAlloys: Source = {
  title: 'Copper alloy applications in the electronics industry',
  publisher: 'Feihong Alloys',
  url: 'https://www.feihongalloys.com/news/industry-news/copper-alloy-applications-electronics-industry-4-1.html',
  accessed: '2026-11-23',
};
