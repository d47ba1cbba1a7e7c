import type { Source } from '../../src/model/claim.ts';

export const grainOrientedInhibitors: Source = {
  title: '[Effect of the Si concentration on secondary recrystallization of grain oriented electrical steel], Tetsu-to-Hagané 77 (4), 552',
  publisher: 'J-STAGE',
  url: 'https://www.jstage.jst.go.jp/article/tetsutohagane1955/77/4/77_4_552/_article',
  accessed: '2026-11-26',
};
