import type { Source } from '../../src/model/claim.ts';

export const ceriumMagnetNote: Source = {
  title: 'With the neodymium market tightening, can Ce-NdFeB magnet technology step up?',
  published: '2022-04-25',
  url: 'http://jdwebdesign.co.za/news-details/with-the-neodymium-market-tightening-can-ce-ndfeb-magnet-technology-step-up',
  accessed: '2026-11-26',
};
