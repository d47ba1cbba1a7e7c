import type { Source } from '../../src/model/claim.ts';

export const vlcMicroLed: Source = {
  title: 'Recent Progress in GaN-Based High-Bandwidth Micro-LEDs and Photodetectors for High-Speed Visible Light Communication',
  publisher: 'Photonics 12(7), 730',
  published: '2025',
  url: 'https://www.mdpi.com/2304-6732/12/7/730/xml',
  accessed: '2026-11-26',
};
