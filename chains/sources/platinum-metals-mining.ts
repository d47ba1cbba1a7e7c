import type { Source } from '../../src/model/claim.ts';

export const platinumMetalsMining: Source = {
  title: 'Mining & Production',
  publisher: 'International Platinum Group Metals Association',
  url: 'http://www.ipa-news.com/en/44-0-Mining-und-Production.htm',
  accessed: '2026-11-26',
};
