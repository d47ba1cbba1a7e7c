import type { Source } from '../../src/model/claim.ts';

export const leadFreeBrass: Source = {
  title: 'Lead-free brass',
  publisher: 'Brassland',
  url: 'https://brassland.com/resources/materials/lead-free-brass/',
  accessed: '2026-11-26',
};
