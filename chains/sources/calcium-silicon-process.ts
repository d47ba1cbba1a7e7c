import type { Source } from '../../src/model/claim.ts';

export const calciumSiliconProcess: Source = {
  title: 'The production process [of calcium-silicon]',
  publisher: 'CaSi Institute',
  url: 'http://www.casiinstitute.com/web/the%20production%20process/1011306087/list1186151313/f1.html',
  accessed: '2026-11-26',
};
