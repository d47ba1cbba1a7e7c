import type { Source } from '../../src/model/claim.ts';

export const electricFurnaceSteelmaking: Source = {
  title: 'Steelmaking, part 4',
  publisher: 'Industrial Heating',
  url: 'https://www.industrialheating.com/blogs/14-industrial-heating-experts-speak-blog/post/90106-steelmaking-part-4',
  accessed: '2026-11-23',
};
