import type { Source } from '../../src/model/claim.ts';

export const photosensitivePolyimideStudy: Source = {
  title: 'Synthesis and characterization of a positive-working, aqueous-base-developable photosensitive polyimide precursor',
  publisher: 'Journal of Applied Polymer Science 86 (2), 352–358',
  published: '2002',
  url: 'https://paperexplained.cn/articles/paper/detail/f718b0e37e7d6929093658f75a3395a63f3de196',
  accessed: '2026-11-26',
};
