import type { Source } from '../../src/model/claim.ts';

export const idesakiSicFibre: Source = {
  title: 'Fine silicon carbide fiber synthesized from a silicon-based polymer blend using radiation curing (Idesaki et al.)',
  publisher: 'Japan Atomic Energy Agency (publication database)',
  url: 'https://jopss.jaea.go.jp/search/servlet/search?14899&language=1',
  accessed: '2026-11-26',
};
