import type { Source } from '../../src/model/claim.ts';

export const longbridgeAbf: Source = {
  title: 'Is a Monosodium Glutamate Factory Strangling the Global AI Chip Supply?',
  publisher: 'Longbridge',
  published: '2026-04-14',
  url: 'https://longbridge.com/en/news/282681830.md',
  accessed: '2026-11-26',
};
