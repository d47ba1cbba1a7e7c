import type { Source } from '../../src/model/claim.ts';

export const cruLepidolite2022: Source = {
  title: 'Scrutinising the lithium technology boom – Part 3',
  publisher: 'CRU Group',
  published: '2022',
  url: 'https://www.crugroup.com/en/communities/thought-leadership/2022/scrutinising-the-lithium-technology-boom-part-3/',
  accessed: '2026-11-23',
};
