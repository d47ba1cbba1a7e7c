import type { Source } from '../../src/model/claim.ts';

export const hvpeGanSapphire: Source = {
  title: 'Morphology and microstructural evolution in the early stages of hydride vapor phase epitaxy of GaN on sapphire',
  url: 'https://scilit.net/publications/d1cfbc7fa02d03b48bdd5e738b1a0872',
  accessed: '2026-11-26',
};
