import type { Source } from '../../src/model/claim.ts';

export const pidgeonProcessPlant: Source = {
  title: 'The Pidgeon Process',
  publisher: 'China Magnesium Corporation',
  url: 'http://www.chinamagnesiumcorporation.com/our-business/the-pidgeon-process',
  accessed: '2026-11-23',
};
