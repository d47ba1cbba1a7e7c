import type { Source } from '../../src/model/claim.ts';

export const hexpolTps: Source = {
  title: 'Styrenic Block Copolymers (TPS or TPE-S)',
  publisher: 'HEXPOL TPE',
  url: 'https://www.hexpol.com/tpe/resources/tpe-academy/what-is-tpe/what-is-tps/',
  accessed: '2026-11-26',
};
