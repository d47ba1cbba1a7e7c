import type { Source } from '../../src/model/claim.ts';

export const rgbLedDisplay: Source = {
  title: 'Comprehensive guide to LED displays: key components and assembly process',
  publisher: 'vanguardled.com',
  url: 'https://vanguardled.com/blog/comprehensive-guide-to-led-displays-key-components-and-assembly-process/',
  accessed: '2026-11-23',
};
