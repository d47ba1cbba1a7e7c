import type { Source } from '../../src/model/claim.ts';

export const cortenPrinciple: Source = {
  title: 'What is the principle of Corten A’s weather resistance?',
  publisher: 'china-plate-steel.com',
  url: 'https://www.china-plate-steel.com/info/what-is-the-principle-of-corten-a-s-weather-re-103095250.html',
  accessed: '2026-11-26',
};
