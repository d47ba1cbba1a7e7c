import type { Source } from '../../src/model/claim.ts';

export const vanadiumNitrogenRebar: Source = {
  title:
    'Research Development and Production of V-N Microalloyed High Strength Rebars for Building in China, Journal of Iron and Steel Research International 15 (2)',
  publisher: 'Scribd (copy of the paper)',
  published: '2008',
  url: 'https://www.scribd.com/document/612868964/1-s2-0-S1006706X08600370-main',
  accessed: '2026-11-26',
};
