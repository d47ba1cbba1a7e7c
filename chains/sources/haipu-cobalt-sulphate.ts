import type { Source } from '../../src/model/claim.ts';

export const haipuCobaltSulphate: Source = {
  title: 'Wet Production of Battery Grade Cobalt Sulfate Extract/Stripping Solution for Oil and TOC Removal',
  publisher: 'Jiangsu Haipu Functional Materials',
  url: 'https://www.haipumat.com/news/wet-production-of-battery-grade-cobalt-sulfate-extract-stripping-solution-for-oil-and-toc-removal.html',
  accessed: '2026-11-23',
};
