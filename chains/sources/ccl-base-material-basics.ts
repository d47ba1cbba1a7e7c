import type { Source } from '../../src/model/claim.ts';

export const cclBaseMaterialBasics: Source = {
  title: 'The manufacture of laminate and prepreg, The PCB Magazine, September 2016',
  publisher: 'iConnect007',
  published: '2016',
  url: 'http://iconnect007.uberflip.com/i/723195-pcb-sept2016/51',
  accessed: '2026-11-23',
};
