import type { Source } from '../../src/model/claim.ts';

export const whatIsABusbar: Source = {
  title: 'What is a Busbar?',
  publisher: 'goswitchgear.com',
  url: 'https://goswitchgear.com/c/accessories/busbar/',
  accessed: '2026-11-26',
};
