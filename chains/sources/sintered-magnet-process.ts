import type { Source } from '../../src/model/claim.ts';

export const sinteredMagnetProcess: Source = {
  title: 'Sintered NdFeB magnets manufacturing process flow',
  publisher: 'Advanced Magnets',
  url: 'http://www.advancedmagnets.com/about/process-flows/',
  accessed: '2026-11-23',
};
