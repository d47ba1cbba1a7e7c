import type { Source } from '../../src/model/claim.ts';

export const siliconesEuropeElastomers: Source = {
  title: 'Elastomers (Forms of silicones)',
  publisher: 'CES – Silicones Europe',
  url: 'https://www.silicones.eu/science-research/forms-of-silicones/elastomers',
  accessed: '2026-11-23',
};
