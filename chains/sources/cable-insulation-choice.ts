import type { Source } from '../../src/model/claim.ts';

export const cableInsulationChoice: Source = {
  title: 'Eight questions you need to know about cable insulation',
  publisher: 'powercableonline.com',
  url: 'https://www.powercableonline.com/eight-questions-you-need-to-know-about-cable-insulation/',
  accessed: '2026-11-23',
};
