import type { Source } from '../../src/model/claim.ts';

export const knnReview: Source = {
  title:
    'Potassium sodium niobate (KNN) lead-free piezoceramics: A review of phase boundary engineering based on KNN materials, AIMS Materials Science 10(5), 835–861',
  publisher: 'AIMS Press',
  url: 'https://aimspress.com/article/doi/10.3934/matersci.2023045',
  accessed: '2026-11-26',
};
