import type { Source } from '../../src/model/claim.ts';

export const chemcessAllylChloride: Source = {
  title: 'Allyl Chloride: Properties, Production, Reactions and Uses',
  publisher: 'Chemcess',
  url: 'https://chemcess.com/allyl-chloride-production-reactions-and-uses/',
  accessed: '2026-11-23',
};
