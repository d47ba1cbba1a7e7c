import type { Source } from '../../src/model/claim.ts';

export const dcContactorGuide: Source = {
  title: 'What is a high voltage DC contactor?',
  publisher: 'BSB Electric',
  url: 'https://bsbelectric.com/what-is-a-high-voltage-dc-contactor',
  accessed: '2026-11-26',
};
