import type { Source } from '../../src/model/claim.ts';

export const siliconCarbideCoke: Source = {
  title: 'What is silicon carbide? Relationship with petroleum coke',
  publisher: 'calcinedpetroleumcoke.com',
  url: 'https://calcinedpetroleumcoke.com/news/item/129-what-is-silicon-carbide-relationship-with-petroleum-coke.html',
  accessed: '2026-11-26',
};
