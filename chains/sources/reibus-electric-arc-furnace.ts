import type { Source } from '../../src/model/claim.ts';

export const reibusElectricArcFurnace: Source = {
  title: 'Electric Arc Furnace (EAF)',
  publisher: 'Reibus',
  url: 'https://reibus.com/glossary-terms/electric-arc-furnace-eaf/',
  accessed: '2026-11-23',
};
