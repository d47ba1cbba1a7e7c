import type { Source } from '../../src/model/claim.ts';

export const copperExtractantStudy: Source = {
  title:
    'Contaminants of post-leaching copper solutions and their behavior during extraction with industrial extractants (Gotfryd, Pietek)',
  publisher: 'Physicochemical Problems of Mineral Processing 49(1), 133–143',
  published: '2013',
  url: 'https://studylib.net/doc/8932339/contaminants-of-post-leaching-copper-solutions-and-their-...',
  accessed: '2026-11-23',
};
