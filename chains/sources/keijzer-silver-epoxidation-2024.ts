import type { Source } from '../../src/model/claim.ts';

export const keijzerSilverEpoxidation2024: Source = {
  title: 'Insight into the influence of Re and Cl on Ag catalysts in ethylene epoxidation',
  publisher: 'Catalysis Science & Technology, Royal Society of Chemistry',
  published: '2024-11-06',
  url: 'https://pubs.rsc.org/en/content/articlehtml/2025/cy/d4cy00858h',
  accessed: '2026-11-26',
};
