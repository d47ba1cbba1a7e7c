import type { Source } from '../../src/model/claim.ts';

export const halogenFreeEpoxyReview: Source = {
  title:
    'Recent Developments in Halogen Free Flame Retardants for Epoxy Resins for Electrical and Electronic Applications, Materials 3(8), 4300',
  publisher: 'MDPI',
  published: '2010',
  url: 'https://mdpi.com/1996-1944/3/8/4300/htm',
  accessed: '2026-11-23',
};
