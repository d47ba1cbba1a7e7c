import type { Source } from '../../src/model/claim.ts';

export const csaCementTypes: Source = {
  title: 'Types of the sulphoaluminate cement and its production process characteristics',
  publisher: 'csacement.com',
  url: 'https://csacement.com/types-of-the-sulphoaluminate-cement-and-its-production-process-characteristics.html',
  accessed: '2026-11-26',
};
