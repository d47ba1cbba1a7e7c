import type { Source } from '../../src/model/claim.ts';

export const magnesiaCarbonBinders: Source = {
  title: 'Selection of bonding agents for magnesia carbon brick',
  publisher: 'cxfirebrick.com',
  url: 'http://www.cxfirebrick.com/en/new/Selection-of-bonding-agents-for-magnesia-carbon-brick.html',
  accessed: '2026-11-26',
};
