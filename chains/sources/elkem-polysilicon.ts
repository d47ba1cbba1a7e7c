import type { Source } from '../../src/model/claim.ts';

export const elkemPolysilicon: Source = {
  title: 'Silicon for polysilicon applications',
  publisher: 'Elkem',
  url: 'https://www.elkem.com/zh-cn/silicon-materials/polysilicon/',
  accessed: '2026-11-23',
};
