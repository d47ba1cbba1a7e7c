import type { Source } from '../../src/model/claim.ts';

export const elkemLsr: Source = {
  title: 'Liquid Silicone Rubber',
  publisher: 'Elkem Silicones',
  url: 'https://silicones.elkem.com/EN/company/Research_And_Development/Pages/Liquid-Silicone-Rubber.aspx',
  accessed: '2026-11-26',
};
