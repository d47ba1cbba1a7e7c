import type { Source } from '../../src/model/claim.ts';

export const anodeGraphitisation: Source = {
  title: '【Anode Material Graphitization】Mainstream Processes and Technical Key Points',
  publisher: 'juxingtansu.com',
  url: 'https://www.juxingtansu.com/q_1793.html',
  accessed: '2026-11-26',
};
