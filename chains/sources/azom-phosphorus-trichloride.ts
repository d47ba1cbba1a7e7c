import type { Source } from '../../src/model/claim.ts';

export const azomPhosphorusTrichloride: Source = {
  title: 'How Phosphorus Trichloride is Formed from Phosphorus and Chlorine',
  publisher: 'AZoM',
  url: 'https://www.azom.com/article.aspx?ArticleID=19435',
  accessed: '2026-11-23',
};
