import type { Source } from '../../src/model/claim.ts';

export const ladleShroudArgon: Source = {
  title: 'Ladle shroud with argon injection and gasket',
  publisher: 'hyrefr.com',
  url: 'https://hyrefr.com/ladle-shroud-with-argon-injection-and-gasket',
  accessed: '2026-11-26',
};
