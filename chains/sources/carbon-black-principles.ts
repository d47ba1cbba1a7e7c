import type { Source } from '../../src/model/claim.ts';

export const carbonBlackPrinciples: Source = {
  title: 'Carbon Black Manufacturing: Principles of the Carbon Black Formation (in Fillers for Polymer Applications)',
  publisher: 'ebrary',
  url: 'https://m.ebrary.net/66669/education/carbon_black_manufacturing_principles_carbon_black_formation',
  accessed: '2026-11-23',
};
