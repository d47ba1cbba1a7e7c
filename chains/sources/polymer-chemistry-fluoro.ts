import type { Source } from '../../src/model/claim.ts';

export const polymerChemistryFluoro: Source = {
  title: 'Principles of Polymer Chemistry, section 6.17 (fluoropolymers)',
  publisher: 'what-when-how.com (excerpt of the book)',
  url: 'http://what-when-how.com/Tutorial/topic-18272ksit41/Principles-of-Polymer-Chemistry-394.html',
  accessed: '2026-11-23',
};
