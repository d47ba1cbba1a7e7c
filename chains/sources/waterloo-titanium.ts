import type { Source } from '../../src/model/claim.ts';

export const waterlooTitanium: Source = {
  title: 'Method of Production [of titanium], course pages',
  publisher: 'University of Waterloo',
  url: 'http://www.science.uwaterloo.ca/~cchieh/cact/applychem/element/production.htm',
  accessed: '2026-11-23',
};
