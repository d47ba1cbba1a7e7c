import type { Source } from '../../src/model/claim.ts';

export const rebarMicroalloying: Source = {
  title: 'Steel technology [microalloyed rebar], Iron & Steel Review 66 (1), pp. 87–90',
  publisher: 'Iron & Steel Review',
  published: '2022-06',
  url: 'https://fliphtml5.com/xrtcc/jpzp/E-book_ISR_June_22/90',
  accessed: '2026-11-26',
};
