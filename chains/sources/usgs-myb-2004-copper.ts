import type { Source } from '../../src/model/claim.ts';

export const usgsMyb2004Copper: Source = {
  title: 'Minerals Yearbook 2004: Copper',
  publisher: 'U.S. Geological Survey',
  published: '2004',
  url: 'https://docslib.org/doc/12281839/copper-by-daniel-l',
  accessed: '2026-11-23',
};
