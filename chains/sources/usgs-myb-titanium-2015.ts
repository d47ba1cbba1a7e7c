import type { Source } from '../../src/model/claim.ts';

export const usgsMybTitanium2015: Source = {
  title: '2015 Minerals Yearbook: Titanium',
  publisher: 'U.S. Geological Survey',
  published: '2018',
  url: 'https://pdffox.com/titanium-2015-pdf-free.html',
  accessed: '2026-11-26',
  licence: 'Public domain (work of the U.S. Government)',
};
