import type { Source } from '../../src/model/claim.ts';

export const algainpGrowth: Source = {
  title: 'MOCVD Growth and Characterization of (AlxGa1-x)yIn1-yP/GaAs',
  url: 'https://scilit.com/publications/2ea63f36077a532fb18ab4b429e3cddb',
  accessed: '2026-11-26',
};
