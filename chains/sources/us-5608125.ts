import type { Source } from '../../src/model/claim.ts';

export const us5608125: Source = {
  title: 'US 5608125: Process for preparing 1,1,1,2-tetrafluoroethane',
  publisher: 'US Patent and Trademark Office (everypatent.com)',
  url: 'http://www.everypatent.com/comp/pat5608125.html',
  accessed: '2026-11-26',
};
