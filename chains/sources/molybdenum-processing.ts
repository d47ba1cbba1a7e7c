import type { Source } from '../../src/model/claim.ts';

export const molybdenumProcessing: Source = {
  title: 'Molybdenum processing',
  publisher: 'International Molybdenum Association',
  url: 'https://imoa.info/molybdenum/molybdenum-processing.php',
  accessed: '2026-11-26',
};
