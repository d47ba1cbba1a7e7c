import type { Source } from '../../src/model/claim.ts';

export const icisMethanol2014: Source = {
  title: 'China’s Methanol Industry: Through The Looking Glass',
  publisher: 'ICIS',
  published: '2014-06-13',
  url: 'http://www.icis.com/blogs/asian-chemical-connections/2014/06/chinas-methanol-industry-looking-glass/',
  accessed: '2026-11-23',
};
