import type { Source } from '../../src/model/claim.ts';

export const steelsForBearings: Source = {
  title: 'Steels for Bearings (Bhadeshia), Progress in Materials Science 57, 268–435',
  publisher: 'Elsevier',
  published: '2012',
  url: 'https://www.phase-trans.msm.cam.ac.uk/2011/Bearings/',
  accessed: '2026-11-23',
};
