import type { Source } from '../../src/model/claim.ts';

export const wikipediaTrihalomethane: Source = {
  title: 'Trihalomethane (Wikipedia, mirrored)',
  publisher: 'dokumen123.com',
  url: 'https://dokumen123.com/en/Trihalomethane',
  accessed: '2026-11-26',
};
