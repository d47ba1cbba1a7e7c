import type { Source } from '../../src/model/claim.ts';

export const ledPackagingPolymers: Source = {
  title: 'Research progress on polymer materials',
  publisher: 'electronicsfull.com',
  url: 'http://electronicsfull.com/post-research-progress-on-polymer-materials-4862.html',
  accessed: '2026-11-26',
};
