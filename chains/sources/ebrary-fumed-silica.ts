import type { Source } from '../../src/model/claim.ts';

export const ebraryFumedSilica: Source = {
  title: 'Fumed Silica: General',
  publisher: 'eBrary',
  url: 'https://m.ebrary.net/66705/education/fumed_silica_general',
  accessed: '2026-11-23',
};
