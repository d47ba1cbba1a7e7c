import type { Source } from '../../src/model/claim.ts';

export const munroMotors: Source = {
  title: '[EV motor: induction vs permanent magnet]',
  publisher: 'Munro & Associates',
  url: 'https://leandesign.com/ev-motor-induction-vs-permanent-magnet',
  accessed: '2026-11-23',
};
