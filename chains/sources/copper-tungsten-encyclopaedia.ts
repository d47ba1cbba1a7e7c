import type { Source } from '../../src/model/claim.ts';

export const copperTungstenEncyclopaedia: Source = {
  title: 'Copper–tungsten',
  publisher: 'QuestionAI (after Wikipedia)',
  url: 'https://questionai.com/knowledge/kzmJeYks0L-coppertungsten',
  accessed: '2026-11-26',
};
