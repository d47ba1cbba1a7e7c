import type { Source } from '../../src/model/claim.ts';

export const hoodMaleicAnhydride: Source = {
  title: 'Progress in Maleic Anhydride Production (Hood), chapter 1',
  publisher: 'Scribd (chapter as uploaded)',
  published: '2016',
  url: 'https://www.scribd.com/document/441269217/hood2016',
  accessed: '2026-11-26',
};
