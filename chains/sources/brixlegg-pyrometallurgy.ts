import type { Source } from '../../src/model/claim.ts';

export const brixleggPyrometallurgy: Source = {
  title: '[Pyrometallurgy]',
  publisher: 'Montanwerke Brixlegg',
  url: 'http://www.montanwerke-brixlegg.com/en/production/pyrometallurgy/',
  accessed: '2026-11-23',
};
