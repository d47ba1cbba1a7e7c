import type { Source } from '../../src/model/claim.ts';

export const okamuraSicFibre: Source = {
  title: 'SiC-based ceramic fibers prepared via organic-to-inorganic conversion process; A Review (Okamura et al.)',
  publisher: 'Japan Atomic Energy Agency (publication database)',
  url: 'https://jopss.jaea.go.jp/search/servlet/search?5003331&language=1',
  accessed: '2026-11-26',
};
