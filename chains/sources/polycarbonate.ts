import type { Source } from '../../src/model/claim.ts';

export const polycarbonate: Source = {
  title: 'Polycarbonate (PC)',
  publisher: 'plastoplas.com',
  url: 'https://plastoplas.com/en/polycarbonate-pc',
  accessed: '2026-11-23',
};
