import type { Source } from '../../src/model/claim.ts';

export const residentialThermalBreak: Source = {
  title: 'The thermal break',
  publisher: 'residential-aluminium.org.uk',
  url: 'https://residential-aluminium.org.uk/the-thermal-break',
  accessed: '2026-11-26',
};
