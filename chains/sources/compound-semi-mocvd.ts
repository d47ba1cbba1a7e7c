import type { Source } from '../../src/model/claim.ts';

export const compoundSemiMocvd: Source = {
  title: 'China MOCVD players break Veeco-Aixtron dominance',
  publisher: 'Compound Semiconductor',
  url: 'https://compoundsemiconductor.net/article/102814/China_MOCVD_players_break_Veeco-Aixtron_dominance',
  accessed: '2026-11-26',
};
