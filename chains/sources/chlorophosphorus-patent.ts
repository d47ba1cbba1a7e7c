import type { Source } from '../../src/model/claim.ts';

export const chlorophosphorusPatent: Source = {
  title: 'Production of phosphorus compounds, US 5183649',
  publisher: 'United States Patent and Trademark Office',
  published: '1993',
  url: 'http://www.everypatent.com/comp/pat5183649.html',
  accessed: '2026-11-26',
};
