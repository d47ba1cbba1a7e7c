import type { Source } from '../../src/model/claim.ts';

export const extrusionBasicMetallurgy: Source = {
  title: 'Extrusion Basic Metallurgy',
  publisher: 'VOSB',
  url: 'https://www.vosbltd.com/technical-info/extrusion-basic-metallurgy/',
  accessed: '2026-11-23',
};
