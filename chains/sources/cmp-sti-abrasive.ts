import type { Source } from '../../src/model/claim.ts';

export const cmpStiAbrasive: Source = {
  title: 'Role of abrasives in high selectivity STI CMP slurries, Microelectronic Engineering 85(8)',
  publisher: 'Elsevier',
  published: '2008',
  url: 'http://www.iitm.ac.in/fsportal/biblio/export/xml/3451',
  accessed: '2026-11-23',
};
