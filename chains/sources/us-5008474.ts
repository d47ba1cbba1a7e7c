import type { Source } from '../../src/model/claim.ts';

export const us5008474: Source = {
  title: 'US 5008474: Process for the manufacture of 1-chloro-1,1-difluoroethane',
  publisher: 'United States Patent and Trademark Office',
  published: '1991-04-16',
  url: 'http://www.everypatent.com/comp/pat5008474.html',
  accessed: '2026-11-26',
};
