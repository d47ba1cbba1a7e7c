import type { Source } from '../../src/model/claim.ts';

export const hpaSapphire: Source = {
  title: 'Engineering brilliance: HPA sapphire a platform for LED production',
  publisher: 'aemcanada.com',
  published: '2023',
  url: 'https://aemcanada.com/2023/08/24/sapphire-and-leds/',
  accessed: '2026-11-23',
};
