import type { Source } from '../../src/model/claim.ts';

export const jintianCopperMill: Source = {
  title: 'New Jintian Ningbo copper cold rolling mill commissioned in China',
  publisher: 'steel-grips.com',
  published: '2020',
  url: 'https://steel-grips.com/328-new-jintian-ningbo-copper-cold-rolling-mill-commissioned-in-china',
  accessed: '2026-11-26',
};
