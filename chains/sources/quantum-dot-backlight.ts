import type { Source } from '../../src/model/claim.ts';

export const quantumDotBacklight: Source = {
  title: 'TFT displays with Quantum Dot backlight !',
  publisher: 'lcdis.fr',
  published: '2019-03-27',
  url: 'https://www.lcdis.fr/en/tft-displays-en/tft-displays-with-quantum-dot-backlight/',
  accessed: '2026-11-26',
};
