import type { Source } from '../../src/model/claim.ts';

export const quenchStressReader: Source = {
  title: 'Reduction in Residual Stress during Plastic Deformation of the Aluminum Alloy 7449 (summary)',
  publisher: 'Kudos',
  url: 'https://www.growkudos.com/publications/10.1520%25252Fmpc20200094/reader',
  accessed: '2026-11-26',
};
