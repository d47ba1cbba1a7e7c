import type { Source } from '../../src/model/claim.ts';

export const copperTitaniumAlloys: Source = {
  title: 'High Strength Copper-Titanium Alloys: Part One',
  publisher: 'Total Materia',
  url: 'https://www.totalmateria.com/page.aspx?ID=CheckArticle&site=ktn&NM=242',
  accessed: '2026-11-26',
};
