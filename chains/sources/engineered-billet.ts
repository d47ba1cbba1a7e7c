import type { Source } from '../../src/model/claim.ts';

export const engineeredBillet: Source = {
  title: 'The Engineered Core: Unveiling the Aluminum Billet',
  publisher: 'Fonirte',
  published: '2026-01-21',
  url: 'https://www.fonirteprofile.com/the_engineered_core__unveiling_the_aluminum_billet.html',
  accessed: '2026-11-26',
};
