import type { Source } from '../../src/model/claim.ts';

export const faucetProduction: Source = {
  title: 'Faucet production process',
  publisher: 'banyanfaucet.com',
  url: 'http://banyanfaucet.com/article/faucet-production-process.html',
  accessed: '2026-11-26',
};
