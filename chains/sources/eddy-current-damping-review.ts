import type { Source } from '../../src/model/claim.ts';

export const eddyCurrentDampingReview: Source = {
  title: 'Eddy Current Damping in Structures',
  url: 'https://ru.scribd.com/document/49269147/Eddy-Current-Damping-Review-SVD',
  accessed: '2026-11-26',
};
