import type { Source } from '../../src/model/claim.ts';

export const pvModuleComponents: Source = {
  title: 'Photovoltaic cost reduction: the core components of solar modules',
  publisher: 'pvribbon.com.cn',
  url: 'https://pvribbon.com.cn/photovoltaic-cost-reduction-pv-busbar',
  accessed: '2026-11-23',
};
