import type { Source } from '../../src/model/claim.ts';

export const us5250716: Source = {
  title: 'US 5250716 A: Method for making a silicon/copper contact mass suitable for direct reaction',
  publisher: 'United States Patent and Trademark Office',
  published: '1993-10-05',
  url: 'http://www.everypatent.com/comp/pat5250716.html',
  accessed: '2026-11-23',
};
