import type { Source } from '../../src/model/claim.ts';

export const wellsPropyleneGlycol: Source = {
  title: 'Propylene glycol (chapter by Margaret Wells), doi 10.4324/9780429447341-63',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.4324/9780429447341-63/propylene-glycol-margaret-wells',
  accessed: '2026-11-26',
};
