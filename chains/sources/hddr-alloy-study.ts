import type { Source } from '../../src/model/claim.ts';

export const hddrAlloyStudy: Source = {
  title: 'Structure and Properties of Nd-Fe-B Alloy Subjected to HDDR Process, Archives of Metallurgy and Materials 61(1), 217',
  publisher: 'Sciendo',
  url: 'https://content.sciendo.com/view/journals/amm/61/1/article-p217.xml',
  accessed: '2026-11-26',
};
