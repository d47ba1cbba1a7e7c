import type { Source } from '../../src/model/claim.ts';

export const doeSolarSupplyChain: Source = {
  title: 'Achieving American Leadership in the Solar Photovoltaics Supply Chain (fact sheet)',
  publisher: 'U.S. Department of Energy',
  published: '2022',
  url: 'https://scribd.com/document/746160950/Solar-Energy-Supply-Chain-Fact-Sheet',
  accessed: '2026-11-23',
};
