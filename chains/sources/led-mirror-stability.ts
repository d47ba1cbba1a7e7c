import type { Source } from '../../src/model/claim.ts';

export const ledMirrorStability: Source = {
  title: 'Stability Effects of Reflective Mirror on GaN LED/Mirror/Si Via Wafer Bonding and Laser Lift-Off Techniques',
  url: 'http://www.ledwafer.net/2020/02/stability-effects-of-reflective-mirror.html',
  accessed: '2026-11-26',
};
