import type { Source } from '../../src/model/claim.ts';

export const batteryShellStrip: Source = {
  title: 'Performance requirements and technical quality indicators of 3003 aluminium alloy strips for power battery shells',
  publisher: 'alufoil.cn',
  url: 'https://www.alufoil.cn/blog/performance-requirements-and-technical-quality-indicators-of-3003-aluminium-alloy-strips-for-power-battery-shells.html',
  accessed: '2026-11-26',
};
