import type { Source } from '../../src/model/claim.ts';

export const siliconTetrachlorideReview: Source = {
  title: 'Approaches to hydrogenation of silicon tetrachloride in polysilicon manufacture (abstract)',
  publisher: 'Scilit',
  url: 'https://www.scilit.net/publications/f2e1acc6adfdef1f53dc59271082c6c7',
  accessed: '2026-11-26',
};
