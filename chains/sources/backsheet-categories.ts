import type { Source } from '../../src/model/claim.ts';

export const backsheetCategories: Source = {
  title: 'Different Categories of Backsheet',
  publisher: 'RenewSys',
  url: 'https://www.renewsysworld.com/post/different-categories-of-backsheet',
  accessed: '2026-11-26',
};
