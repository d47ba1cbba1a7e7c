import type { Source } from '../../src/model/claim.ts';

export const hydrogenFluoridePurification: Source = {
  title: 'Process for purifying hydrogen fluoride, US 4668497',
  publisher: 'United States Patent and Trademark Office',
  url: 'http://patents.justia.com/patent/4668497',
  accessed: '2026-11-26',
};
