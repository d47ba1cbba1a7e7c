import type { Source } from '../../src/model/claim.ts';

export const epoxySystemsWindBlade: Source = {
  title: 'Epoxy systems for composites (patent application)',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://trea.com/information/epoxy-systems-for-composites/patentapplication/dad14f6b-26bf-4710-812d-b7b3d032d760',
  accessed: '2026-11-26',
};
