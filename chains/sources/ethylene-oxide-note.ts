import type { Source } from '../../src/model/claim.ts';

export const ethyleneOxideNote: Source = {
  title: 'How does the catalytic oxidation process work',
  publisher: 'catalysis.blog',
  url: 'https://catalysis.blog/knowledgebase/how-does-the-catalytic-oxidation-process-work',
  accessed: '2026-11-26',
};
