import type { Source } from '../../src/model/claim.ts';

export const styreneEthylbenzene: Source = {
  title: 'Styrene production by dehydrogenation of ethylbenzene (thesis introduction)',
  url: 'https://ru.scribd.com/doc/306464164/styrene',
  accessed: '2026-11-23',
};
