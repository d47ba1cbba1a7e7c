import type { Source } from '../../src/model/claim.ts';

export const foamFilterPlacement: Source = {
  title: 'What Is the Ceramic Foam Filter Placement Method in Aluminum Casting?',
  publisher: 'AdTech',
  url: 'https://www.aluminiumceramicfiber.com/ceramic-foam-filter-placement-method/',
  accessed: '2026-11-26',
};
