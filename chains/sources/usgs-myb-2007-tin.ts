import type { Source } from '../../src/model/claim.ts';

export const usgsMyb2007Tin: Source = {
  title: 'Minerals Yearbook 2007: Tin',
  publisher: 'U.S. Geological Survey',
  published: '2010',
  url: 'https://docslib.org/doc/8030909/2007-minerals-yearbook',
  accessed: '2026-11-23',
};
