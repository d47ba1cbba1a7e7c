import type { Source } from '../../src/model/claim.ts';

export const chipInductor: Source = {
  title: 'Chip Inductors Information',
  publisher: 'GlobalSpec',
  url: 'https://www.globalspec.com/learnmore/electrical_electronic_components/electronic_components/chip_inductors',
  accessed: '2026-11-23',
};
