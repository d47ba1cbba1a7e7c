import type { Source } from '../../src/model/claim.ts';

export const nonSaponificationExtraction: Source = {
  title: 'Study on non-saponification extraction process for rare earth separation, Journal of Rare Earths 31(5), 512–516',
  publisher: 'Elsevier',
  published: '2013',
};
