import type { Source } from '../../src/model/claim.ts';

export const ganLedElectrodePatent: Source = {
  title: 'US 7,704,764: Fabrication method of GaN power LEDs with electrodes formed by composite optical coatings',
  publisher: 'patentindex.ai',
  published: '2010',
  url: 'https://patentindex.ai/patent/US7704764B2',
  accessed: '2026-11-23',
};
