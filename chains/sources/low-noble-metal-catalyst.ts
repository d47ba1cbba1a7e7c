import type { Source } from '../../src/model/claim.ts';

export const lowNobleMetalCatalyst: Source = {
  title: 'Low noble metal dosage/high rare earth element dosage oxide catalyst (patent abstract)',
  url: 'http://brandsproducts.net/low-noble-metal-dosagehigh-rare-earth-element-dosage-oxide-catalyst/',
  accessed: '2026-11-26',
};
