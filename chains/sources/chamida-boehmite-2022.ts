import type { Source } from '../../src/model/claim.ts';

export const chamidaBoehmite2022: Source = {
  title: 'Synthesis of boehmite from aluminum trihydrate through facile hydrothermal method',
  publisher: 'Journal of Physics: Conference Series 2344, 012013',
  published: '2022',
  url: 'https://doi.org/10.1088/1742-6596/2344/1/012013',
  accessed: '2026-11-26',
};
