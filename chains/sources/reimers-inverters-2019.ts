import type { Source } from '../../src/model/claim.ts';

export const reimersInverters2019: Source = {
  title: 'Automotive Traction Inverters: Current Status and Future Trends',
  publisher: 'IEEE Transactions on Vehicular Technology',
  published: '2019',
  url: 'https://doi.org/10.1109/TVT.2019.2897899',
  accessed: '2026-11-23',
};
