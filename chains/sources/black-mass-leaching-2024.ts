import type { Source } from '../../src/model/claim.ts';

export const blackMassLeaching2024: Source = {
  title: '[Leaching of NCM black mass with methanesulfonic and sulfuric acid]',
  publisher: 'Resources Recycling 33(1), 58–68',
  published: '2024-02-28',
  url: 'https://doi.org/10.7844/kirr.2024.33.1.58',
  accessed: '2026-11-26',
};
