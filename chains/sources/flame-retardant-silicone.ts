import type { Source } from '../../src/model/claim.ts';

export const flameRetardantSilicone: Source = {
  title: 'Some Knowledge about flame-retardant silicone rubber',
  publisher: 'sh-gcme',
  published: '2023-04-24',
  url: 'https://www.sh-gcme.com/some-knowledge-about-flame-retardant-silicone-rubber.html',
  accessed: '2026-11-26',
};
