import type { Source } from '../../src/model/claim.ts';

export const gaustadAluminiumRecycling: Source = {
  title: 'Improving aluminum recycling: A survey of sorting and impurity removal technologies, Resources, Conservation and Recycling 58',
  publisher: 'Elsevier',
  published: '2012',
};
