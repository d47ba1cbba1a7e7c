import type { Source } from '../../src/model/claim.ts';

export const usgsMybBoron2009: Source = {
  title: 'Minerals Yearbook 2009: Boron',
  publisher: 'U.S. Geological Survey',
  published: '2011',
  url: 'https://ar.scribd.com/document/68921412/Myb1-2009-Boron-Usgs-Raporu',
  accessed: '2026-11-23',
};
