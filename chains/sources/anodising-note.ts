import type { Source } from '../../src/model/claim.ts';

export const anodisingNote: Source = {
  title: 'What is Anodizing?',
  publisher: 'Asmel Oksal',
  url: 'http://en.asmeloksal.com/what-is-anodizing.html',
  accessed: '2026-11-26',
};
