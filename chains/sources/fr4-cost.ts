import type { Source } from '../../src/model/claim.ts';

export const fr4Cost: Source = {
  title: 'What affect the cost of FR4 material',
  publisher: 'syspcb.com',
  url: 'https://www.syspcb.com/pcb-blog/what-affect-the-cost-of-fr4-material.html',
  accessed: '2026-11-23',
};
