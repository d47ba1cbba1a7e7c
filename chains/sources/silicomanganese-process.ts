import type { Source } from '../../src/model/claim.ts';

export const silicomanganeseProcess: Source = {
  title: 'Silicomanganese production – process understanding',
  publisher: 'Scribd (copy of the conference paper)',
  url: 'https://zh.scribd.com/document/247722304/Understanding-of-Si-Mn-Production',
  accessed: '2026-11-26',
};
