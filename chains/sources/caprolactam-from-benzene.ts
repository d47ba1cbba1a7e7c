import type { Source } from '../../src/model/claim.ts';

export const caprolactamFromBenzene: Source = {
  title: 'Technology Profile: Production of Caprolactam from Benzene',
  publisher: 'Chemical Engineering (mirrored)',
  url: 'http://www.beishanghai.com.cn/blog/g8hs-technology-profile-production-of-caprolactam-from-benzene-chemical-engineering-page-1/',
  accessed: '2026-11-26',
};
