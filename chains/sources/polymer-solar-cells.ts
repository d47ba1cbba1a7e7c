import type { Source } from '../../src/model/claim.ts';

export const polymerSolarCells: Source = {
  title: 'Polymer-based solar cells (Mayer and others)',
  publisher: 'studylib.net (copy of the review)',
  url: 'https://studylib.net/doc/18139345/polymer-based-solar-cells',
  accessed: '2026-11-26',
};
