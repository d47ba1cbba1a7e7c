import type { Source } from '../../src/model/claim.ts';

export const edmWireTypes: Source = {
  title: 'EDM wires: what are your options?',
  publisher: 'AMEDM',
  url: 'https://www.amedm.co.uk/edm-wires-what-are-your-options/',
  accessed: '2026-11-26',
};
