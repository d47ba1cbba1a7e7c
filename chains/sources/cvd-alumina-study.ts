import type { Source } from '../../src/model/claim.ts';

export const cvdAluminaStudy: Source = {
  title: 'Study on the effects of processing parameters on the CVD alumina coating, Journal of Ceramic Processing Research 14(6)',
  publisher: 'Iran University of Science and Technology',
  published: '2013',
  url: 'https://studylib.net/doc/8757107/study-on-the-effects-of-processing-parameters-on-the-cvd-...',
  accessed: '2026-11-23',
};
