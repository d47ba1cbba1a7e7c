import type { Source } from '../../src/model/claim.ts';

export const samariumCobaltCollection: Source = {
  title: '[Samarium cobalt magnets]',
  publisher: 'Frenergy Magnets',
  url: 'https://frenergy.com.au/collections/samarium-cobalt-magnets/t_11mm-20mm&grid_list',
  accessed: '2026-11-23',
};
