import type { Source } from '../../src/model/claim.ts';

export const polysiliconProcesses: Source = {
  title: 'Polysilicon production processes',
  publisher: 'Bernreuter Research',
  url: 'https://www.bernreuter.com/polysilicon/production-processes/',
  accessed: '2026-11-23',
};
