import type { Source } from '../../src/model/claim.ts';

export const heterojunctionTco: Source = {
  title: 'Industrial TCOs for SHJ solar cells: approaches for optimizing performance and cost, Photovoltaics International 44',
  publisher: 'Photovoltaics International',
  published: '2020',
  url: 'https://www.vonardenne.biz/de/unternehmen/presse-events/industrial-tcos-for-shj-solar-cells/',
  accessed: '2026-11-23',
};
