import type { Source } from '../../src/model/claim.ts';

export const rechargeBatteryReport: Source = {
  title: 'US and EU wriggling out of China’s iron grip on battery supply chain: IEA',
  publisher: 'Recharge',
  published: '2024',
  url: 'https://www.rechargenews.com/energy-transition/us-and-eu-wriggling-out-of-china-s-iron-grip-on-battery-supply-chain-iea/2-1-1632657',
  accessed: '2026-11-26',
};
