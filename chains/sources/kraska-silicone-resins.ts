import type { Source } from '../../src/model/claim.ts';

export const kraskaSiliconeResins: Source = {
  title: 'Chemistry of silicone resins',
  publisher: 'kraska.biz',
  url: 'https://kraska.biz/understanding-coatings-raw-materials/chemistry-of-silicone-resins',
  accessed: '2026-11-23',
};
