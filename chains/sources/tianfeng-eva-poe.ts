import type { Source } from '../../src/model/claim.ts';

export const tianfengEvaPoe: Source = {
  title: '光伏行业专题报告：从全产业链视角解析EVA、POE发展',
  publisher: '天风证券',
  published: '2022-04-08',
  url: 'https://www.vzkoo.com/read/2022040864001368a64ae39cfaa47feb.html',
  accessed: '2026-11-26',
};
