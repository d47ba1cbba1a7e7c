import type { Source } from '../../src/model/claim.ts';

export const anodeMaterialPurification: Source = {
  title: 'Purification system',
  publisher: 'anodematerial.com (Prominer)',
  url: 'https://anodematerial.com/purification-system/',
  accessed: '2026-11-23',
};
