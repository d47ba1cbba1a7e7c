import type { Source } from '../../src/model/claim.ts';

export const maskBlankNote: Source = {
  title: 'What is a semiconductor mask blank?',
  publisher: 'dopodomani.biz',
  url: 'https://dopodomani.biz/%F0%9F%9F%A9-what-is-a-semiconductor-mask-blank/',
  accessed: '2026-11-26',
};
