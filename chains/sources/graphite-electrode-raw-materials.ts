import type { Source } from '../../src/model/claim.ts';

export const graphiteElectrodeRawMaterials: Source = {
  title: 'ABC of graphite electrodes 2: what are electrodes made of',
  publisher: 'Graphite Network',
  published: '2018-08-09',
  url: 'https://graphite-network.com/2018/08/09/abc-of-graphite-electrodes-2-what-are-electrodes-made-of/',
  accessed: '2026-11-23',
};
