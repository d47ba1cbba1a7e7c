import type { Source } from '../../src/model/claim.ts';

export const zirconiaMaking: Source = {
  title: 'How is zirconia made: from powder to ceramic',
  publisher: 'biologyinsights.com',
  url: 'https://biologyinsights.com/how-is-zirconia-made-from-powder-to-ceramic',
  accessed: '2026-11-26',
};
