import type { Source } from '../../src/model/claim.ts';

export const tmahCarbonateRoute: Source = {
  title: 'Synthesis of highly purified tetramethylammonium hydroxide solution',
  publisher: 'Denki Kagaku 64(3), 225',
  published: '1996',
  url: 'https://discovery.researcher.life/article/synthesis-of-highly-purified-tetramethylammonium-hydroxide-solution/d30e4f8a3e4934d7a1923937411f30fd',
  accessed: '2026-11-26',
};
