import type { Source } from '../../src/model/claim.ts';

export const wellsBenzylChloride: Source = {
  title: 'Benzyl chloride (chapter by Margaret Wells), doi 10.4324/9780429447341-15',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.4324/9780429447341-15/benzyl-chloride-margaret-wells',
  accessed: '2026-11-26',
};
