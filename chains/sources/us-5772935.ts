import type { Source } from '../../src/model/claim.ts';

export const us5772935: Source = {
  title: 'US 5772935: Method of continuous extraction of plasticizer from battery separator membranes',
  publisher: 'United States Patent and Trademark Office',
  published: '1998-06-30',
  url: 'http://www.everypatent.com/comp/pat5772935.html',
  accessed: '2026-11-26',
};
