import type { Source } from '../../src/model/claim.ts';

export const sungDiamondFilms: Source = {
  title: 'CVD Diamond Films (chapter by James Sung), doi 10.1201/9781003180456-4',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.1201/9781003180456-4/cvd-diamond-films-james-sung',
  accessed: '2026-11-26',
};
