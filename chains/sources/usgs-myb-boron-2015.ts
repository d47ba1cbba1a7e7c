import type { Source } from '../../src/model/claim.ts';

export const usgsMybBoron2015: Source = {
  title: '2015 Minerals Yearbook: Boron',
  publisher: 'U.S. Geological Survey',
  published: '2016',
  url: 'https://ru.scribd.com/document/345222649/Boron-USGS-Minerals-Yearbook-2015',
  accessed: '2026-11-23',
};
