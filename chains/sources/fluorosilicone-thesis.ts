import type { Source } from '../../src/model/claim.ts';

export const fluorosiliconeThesis: Source = {
  title: '[Organic fluorosilicone materials from D3F: thesis abstract]',
  publisher: 'globethesis.com',
  url: 'http://www.globethesis.com/?t=2481306509987259',
  accessed: '2026-11-26',
};
