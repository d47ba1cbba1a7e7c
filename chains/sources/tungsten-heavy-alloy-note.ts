import type { Source } from '../../src/model/claim.ts';

export const tungstenHeavyAlloyNote: Source = {
  title: 'What is Tungsten Heavy Alloy',
  publisher: 'paper-weight.cn',
  url: 'http://www.paper-weight.cn/What-is-Tungsten-Heavy-Alloy.html',
  accessed: '2026-11-26',
};
