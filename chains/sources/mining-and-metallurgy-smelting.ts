import type { Source } from '../../src/model/claim.ts';

export const miningAndMetallurgySmelting: Source = {
  title: 'Smelting',
  publisher: 'miningandmetallurgy.com',
  url: 'http://www.miningandmetallurgy.com/mining/smelting',
  accessed: '2026-11-23',
};
