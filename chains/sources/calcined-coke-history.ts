import type { Source } from '../../src/model/claim.ts';

export const calcinedCokeHistory: Source = {
  title: 'The History and Future Challenges of Calcined Petroleum Coke Production and Use in Aluminum Smelting',
  publisher: 'JOM 67(2)',
  published: '2015',
  url: 'https://www.graphite-electrode.com/the-history-and-future-challenges-of-calcined-petroleum-coke-production-and-use-in-aluminum-smelting.html',
  accessed: '2026-11-23',
};
