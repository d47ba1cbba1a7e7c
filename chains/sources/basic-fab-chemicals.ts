import type { Source } from '../../src/model/claim.ts';

export const basicFabChemicals: Source = {
  title: 'Basic Chemicals found in a Fab',
  publisher: 'danrodriguez.tech',
  url: 'http://danrodriguez.tech/basic-chemicals-found-in-a-fab/',
  accessed: '2026-11-26',
};
