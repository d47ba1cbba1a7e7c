import type { Source } from '../../src/model/claim.ts';

export const aluminiumBrazingAutomotive: Source = {
  title: 'Automotive Sector',
  publisher: 'Solvay Nocolok, aluminium-brazing.com',
  url: 'https://www.aluminium-brazing.com/sponsor/nocolok/Html/Applications/Automotive-Sector.html',
  accessed: '2026-11-26',
};
