import type { Source } from '../../src/model/claim.ts';

export const tungstenHexafluoride: Source = {
  title: 'Tungsten(VI) fluoride',
  publisher: 'Bionity encyclopaedia (after Wikipedia)',
  url: 'https://bionity.com/en/encyclopedia/Tungsten%28VI%29_fluoride.html',
  accessed: '2026-11-23',
};
