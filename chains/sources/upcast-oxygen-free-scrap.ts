import type { Source } from '../../src/model/claim.ts';

export const upcastOxygenFreeScrap: Source = {
  title: 'Casting high-conductivity oxygen-free copper rod from scrap: myths and reality',
  publisher: 'UPCAST',
  url: 'https://upcast.com/green-perspective',
  accessed: '2026-11-26',
};
