import type { Source } from '../../src/model/claim.ts';

export const scandiumExtraction: Source = {
  title: 'Sustainable Scandium Extraction Valued in Aluminium-Scandium Alloys',
  publisher: 'Metals & Mining Review',
  url: 'https://metal-recycling.metalsminingreview.com/cxoinsight/sustainable-scandium-extraction-valued-in-aluminiumscandium-alloys-nwid-388.html',
  accessed: '2026-11-26',
};
