import type { Source } from '../../src/model/claim.ts';

export const siliconSubstrateLedAward: Source = {
  title: 'GaN-based blue LEDs on silicon substrate: National Technology Invention Award',
  publisher: 'National Office for Science and Technology Awards of China',
  published: '2018',
  url: 'http://www.nosta.gov.cn/english/Html/Article/20180104/657.html',
  accessed: '2026-11-23',
};
