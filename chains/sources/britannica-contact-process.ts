import type { Source } from '../../src/model/claim.ts';

export const britannicaContactProcess: Source = {
  title: 'contact process',
  publisher: 'Encyclopaedia Britannica',
  url: 'https://www.britannica.com/print/article/134642',
  accessed: '2026-11-23',
};
