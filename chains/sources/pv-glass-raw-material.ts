import type { Source } from '../../src/model/claim.ts';

export const pvGlassRawMaterial: Source = {
  title: 'photovoltaic glass (PV glass) raw material',
  publisher: 'tonyearchem.com',
  url: 'https://www.tonyearchem.com/news/photovoltaic-glass-pv-glass-raw-material',
  accessed: '2026-11-26',
};
