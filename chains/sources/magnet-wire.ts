import type { Source } from '../../src/model/claim.ts';

export const magnetWire: Source = {
  title: 'What is copper magnet wire',
  publisher: 'xdmagnetwire.com',
  url: 'https://www.xdmagnetwire.com/news/what-is-copper-magnet-wire.html',
  accessed: '2026-11-23',
};
