import type { Source } from '../../src/model/claim.ts';

export const anodeSlimeReview: Source = {
  title: 'Recovery of scattered and precious metals from copper anode slime by hydrometallurgy: a review, Hydrometallurgy 197, 105460',
  publisher: 'Elsevier',
  published: '2020',
  url: 'https://www.scribd.com/document/539609632/Recovery-of-Scattered-and-Precious-Metals-From-Copper-Anode-Slime-by-Hydrometallurgy-a-Review',
  accessed: '2026-11-23',
};
