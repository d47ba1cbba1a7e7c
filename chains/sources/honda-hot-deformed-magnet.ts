import type { Source } from '../../src/model/claim.ts';

export const hondaHotDeformedMagnet: Source = {
  title: 'Honda’s next-gen electric motors reduce need for rare-earth metals',
  publisher: 'Little Honda',
  published: '2016',
  url: 'http://www.littlehonda.com/news/hondas-next-gen-electric-motors-reduce-need-for-rare-earth-metals/',
  accessed: '2026-11-23',
};
