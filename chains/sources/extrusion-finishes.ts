import type { Source } from '../../src/model/claim.ts';

export const extrusionFinishes: Source = {
  title: 'Finishes',
  publisher: 'Scribd',
  url: 'https://www.scribd.com/doc/266331778/Finishes-docx',
  accessed: '2026-11-26',
};
