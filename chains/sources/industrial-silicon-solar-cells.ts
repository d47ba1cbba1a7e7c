import type { Source } from '../../src/model/claim.ts';

export const industrialSiliconSolarCells: Source = {
  title: 'Industrial Silicon Solar Cells',
  publisher: 'IntechOpen',
  url: 'https://www.scribd.com/document/524550440/Industrial-Silicon-Solar-Cells',
  accessed: '2026-11-26',
};
