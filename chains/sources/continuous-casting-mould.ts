import type { Source } from '../../src/model/claim.ts';

export const continuousCastingMould: Source = {
  title: 'Continuous casting mould',
  publisher: 'IspatGuru',
  url: 'https://www.ispatguru.com/continuous-casting-mould/',
  accessed: '2026-11-23',
};
