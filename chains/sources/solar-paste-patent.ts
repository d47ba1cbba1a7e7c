import type { Source } from '../../src/model/claim.ts';

export const solarPastePatent: Source = {
  title: 'Conductive paste and method for producing solar cell by using the same, US 10553732',
  publisher: 'United States Patent and Trademark Office',
  published: '2020',
  url: 'https://www.patents-review.com/a/20160315208-conductive-paste-method-producing-solar-cell.html',
  accessed: '2026-11-26',
};
