import type { Source } from '../../src/model/claim.ts';

export const zirconiumMasterAlloy: Source = {
  title: 'Aluminum-Zirconium Master Alloy',
  publisher: 'Minex Metallurgical',
  url: 'http://minexindia.com/product-inner.php?id=5',
  accessed: '2026-11-26',
};
