import type { Source } from '../../src/model/claim.ts';

export const xiameterRubberChemistry: Source = {
  title: 'Silicone Rubber Chemistry And Properties',
  publisher: 'Dow Corning',
  url: 'https://www.xiameter.com/en/ExploreSilicones/ProductTypes/Silicone_Rubber/Pages/Rubber-Chemistry.aspx',
  accessed: '2026-11-23',
};
