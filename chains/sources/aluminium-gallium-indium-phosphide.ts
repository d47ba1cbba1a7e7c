import type { Source } from '../../src/model/claim.ts';

export const aluminiumGalliumIndiumPhosphide: Source = {
  title: 'Aluminum gallium indium phosphide (Wikipedia, translated mirror)',
  publisher: 'Wikipedia',
  url: 'https://de.zxc.wiki/wiki/Aluminiumindiumgalliumphosphid',
  accessed: '2026-11-23',
};
