import type { Source } from '../../src/model/claim.ts';

export const cipherBatteryChain: Source = {
  title: 'China makes most of the world’s batteries',
  publisher: 'Cipher News',
  published: '2024',
  url: 'https://www.ciphernews.com/topic/renewable-energy/',
  accessed: '2026-11-26',
};
