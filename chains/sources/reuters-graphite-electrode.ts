import type { Source } from '../../src/model/claim.ts';

export const reutersGraphiteElectrode: Source = {
  title: 'Factbox: What are graphite electrodes and needle coke?',
  publisher: 'Reuters',
  published: '2017-09-21',
  url: 'https://uk.reuters.com/article/china-steel-graphiteelectrode/factbox-what-are-graphite-electrodes-and-needle-coke-idUKL4N1LS3I6',
  accessed: '2026-11-23',
};
