import type { Source } from '../../src/model/claim.ts';

export const solidCarbideEndMills: Source = {
  title: 'Solid Carbide End Mill Grades, Geometries, and Coatings',
  publisher: 'Tormach',
  url: 'https://blog.tormach.com/solid-carbide-end-mill-grades-geometries-coatings',
  accessed: '2026-11-26',
};
