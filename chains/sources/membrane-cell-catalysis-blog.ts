import type { Source } from '../../src/model/claim.ts';

export const membraneCellCatalysisBlog: Source = {
  title: '[How membrane cell technology works]',
  publisher: 'catalysis.blog',
  url: 'https://catalysis.blog/knowledgebase/how-does-membrane-cell-technology-work',
  accessed: '2026-11-23',
};
