import type { Source } from '../../src/model/claim.ts';

export const aluminiumNitrideRoutes: Source = {
  title: 'Chemical formula for aluminum nitride',
  publisher: 'eab.cc',
  url: 'https://www.eab.cc/blog/chemical-formula-for-aluminum-nitride.html',
  accessed: '2026-11-26',
};
