import type { Source } from '../../src/model/claim.ts';

export const electrolyticManganeseProcess: Source = {
  title: '[Production process of electrolytic manganese]',
  publisher: 'china-ferro-alloy.com',
  url: 'https://www.china-ferro-alloy.com/info/production-process-of-electrolytic-manganese-f-102868943.html',
  accessed: '2026-11-26',
};
