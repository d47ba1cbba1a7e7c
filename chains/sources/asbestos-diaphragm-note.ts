import type { Source } from '../../src/model/claim.ts';

export const asbestosDiaphragmNote: Source = {
  title: 'How asbestos diaphragms are used to produce chlorine',
  publisher: 'serviceindustrynews.net',
  published: '2022',
  url: 'https://www.serviceindustrynews.net/2022/07/31/how-asbestos-diaphragms-are-used-to-produce-chlorine-20220801162847/',
  accessed: '2026-11-26',
};
