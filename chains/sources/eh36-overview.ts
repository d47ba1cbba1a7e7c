import type { Source } from '../../src/model/claim.ts';

export const eh36Overview: Source = {
  title: 'Exploring EH36 steel for high-strength offshore platforms',
  publisher: 'steel-plate-sheet.com',
  url: 'https://www.steel-plate-sheet.com/Sellinglist/exploring-eh36-steel-for-high-strength-offshore-platforms_6287.html',
  accessed: '2026-11-26',
};
