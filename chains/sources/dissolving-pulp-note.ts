import type { Source } from '../../src/model/claim.ts';

export const dissolvingPulpNote: Source = {
  title: 'Dissolving pulp',
  publisher: 'Wikipedia (mirror)',
  url: 'http://piglix.com/piglix/Dissolving_pulp',
  accessed: '2026-11-26',
};
