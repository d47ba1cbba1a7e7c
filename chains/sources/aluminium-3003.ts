import type { Source } from '../../src/model/claim.ts';

export const aluminium3003: Source = {
  title: 'Aluminum 3003-h14',
  publisher: 'aluminum-coil.net',
  published: '2023-10-07',
  url: 'https://www.aluminum-coil.net/aluminum-3003-h14.html',
  accessed: '2026-11-26',
};
