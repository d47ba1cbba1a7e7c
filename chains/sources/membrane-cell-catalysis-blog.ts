import type { Source } from '../../src/model/claim.ts';

export const membraneCellCatalysisBlog: Source = {
  title: 'How does membrane cell technology work',
  publisher: 'catalysis.blog',
  url: 'https://catalysis.blog/knowledgebase/how-does-membrane-cell-technology-work',
  accessed: '2026-11-23',
};
