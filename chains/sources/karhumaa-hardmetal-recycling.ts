import type { Source } from '../../src/model/claim.ts';

export const karhumaaHardmetalRecycling: Source = {
  title: 'Review of the Hardmetal Recycling Market and the Role of the Zinc Process as a Recycling Option',
  publisher: '18th Plansee Seminar',
  published: '2013',
};
