import type { Source } from '../../src/model/claim.ts';

export const bearingMaterialsOverview: Source = {
  title: '[Rolling bearings: rings, rolling elements and cages]',
  publisher: 'wbbc.com.cn',
  url: 'http://wbbc.com.cn/en/articles.asp?channelId=5&id=170',
  accessed: '2026-11-23',
};
