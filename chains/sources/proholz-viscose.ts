import type { Source } from '../../src/model/claim.ts';

export const proholzViscose: Source = {
  title: 'Zuschnitt 48, Holzfasern: Viskose',
  publisher: 'proHolz Austria',
  published: '2012',
  url: 'https://www.proholz.at/fileadmin/flippingbooks/zuschnitt48/files/assets/basic-html/page15.html',
  accessed: '2026-11-26',
};
