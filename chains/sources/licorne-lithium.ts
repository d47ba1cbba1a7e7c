import type { Source } from '../../src/model/claim.ts';

export const licorneLithium: Source = {
  title: 'Differences between lithium carbonate and lithium hydroxide',
  publisher: 'LiCORNE project',
  published: '2022-12-20',
  url: 'https://licorne-project.eu/glossary_faq/differences-between-lithium-carbonate-and-lithium-hydroxide',
  accessed: '2026-11-23',
};
