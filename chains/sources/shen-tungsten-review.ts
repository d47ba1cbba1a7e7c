import type { Source } from '../../src/model/claim.ts';

export const shenTungstenReview: Source = {
  title: 'Tungsten extractive metallurgy: A review of processes and their challenges for sustainability, Minerals Engineering 142, 105934',
  publisher: 'Elsevier',
  published: '2019',
};
