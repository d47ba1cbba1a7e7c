import type { Source } from '../../src/model/claim.ts';

export const automotivePlasticsShare: Source = {
  title: '[Automotive]',
  publisher: 'Fatra vstřikovna',
  url: 'https://www.fatra-vstrikovani.cz/en/usage/automotive-en/',
  accessed: '2026-11-26',
};
