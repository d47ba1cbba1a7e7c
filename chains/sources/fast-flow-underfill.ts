import type { Source } from '../../src/model/claim.ts';

export const fastFlowUnderfill: Source = {
  title: 'Fast-Flow Underfill Encapsulant: Flow Rate and Coefficient of Thermal Expansion',
  publisher: 'Georgia Institute of Technology',
  published: '1998-06',
  url: 'https://smartech.gatech.edu/handle/1853/11439',
  accessed: '2026-11-26',
};
