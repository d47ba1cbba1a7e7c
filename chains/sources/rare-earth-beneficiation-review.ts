import type { Source } from '../../src/model/claim.ts';

export const rareEarthBeneficiationReview: Source = {
  title: 'A review of the beneficiation of rare earth element bearing minerals (Jordens, Cheng, Waters), Minerals Engineering 41, 97–114',
  publisher: 'Elsevier',
  published: '2013',
  url: 'https://doi.org/10.1016/j.mineng.2012.10.017',
};
