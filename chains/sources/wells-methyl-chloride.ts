import type { Source } from '../../src/model/claim.ts';

export const wellsMethylChloride: Source = {
  title: 'Methyl chloride (chapter by Margaret Wells), doi 10.4324/9780429447341-47',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.4324/9780429447341-47/methyl-chloride-margaret-wells',
  accessed: '2026-11-23',
};
