import type { Source } from '../../src/model/claim.ts';

export const glassFibrePatentApplication: Source = {
  title: 'Composition for high performance glass, high performance glass fibers and articles (patent application)',
  url: 'https://trea.com/information/composition-for-high-performance-glass-high-performance-glass-fibers-and-article/patentapplication/e4e5b8b5-16ff-4912-8de3-a14cb6c9386c',
  accessed: '2026-11-23',
};
