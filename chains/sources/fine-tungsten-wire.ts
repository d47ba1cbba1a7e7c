import type { Source } from '../../src/model/claim.ts';

export const fineTungstenWire: Source = {
  title: 'Fine tungsten wire may replace diamond wire in the photovoltaic industry',
  publisher: 'Chinatungsten / CTIA',
  published: '2022',
  url: 'http://www.ctia.com.cn/en/news/32859.html',
  accessed: '2026-11-23',
};
