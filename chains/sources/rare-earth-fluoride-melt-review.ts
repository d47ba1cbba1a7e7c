import type { Source } from '../../src/model/claim.ts';

export const rareEarthFluorideMeltReview: Source = {
  title: 'Phase Equilibrium Study of Rare Earth Oxide–Fluoride Salt System: A Review (Zhou and others), Metals 14(3), 314',
  publisher: 'MDPI',
  published: '2024',
  url: 'https://ouci.dntb.gov.ua/works/7njdNzL7',
  accessed: '2026-11-23',
};
