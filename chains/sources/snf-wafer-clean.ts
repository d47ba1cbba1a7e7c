import type { Source } from '../../src/model/claim.ts';

export const snfWaferClean: Source = {
  title: 'New SC1 since July 22 (change in standard pre-furnace clean procedures)',
  publisher: 'Stanford Nanofabrication Facility',
  published: '2011',
  url: 'http://snf.stanford.edu/cgi-bin/ezmlm-cgi?1870:mss:328:mhmlamnedndglpglopjh',
  accessed: '2026-11-23',
};
