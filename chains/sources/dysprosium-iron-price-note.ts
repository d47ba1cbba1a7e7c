import type { Source } from '../../src/model/claim.ts';

export const dysprosiumIronPriceNote: Source = {
  title: 'DyFe price trend',
  publisher: 'SDM Magnetics',
  url: 'https://www.sdmmagnetic.com/dyfe-price-trend/',
  accessed: '2026-11-23',
};
