import type { Source } from '../../src/model/claim.ts';

export const ptfeRfLaminate: Source = {
  title: 'Types of PTFE Materials for RF PCB Design',
  publisher: 'Altium',
  published: '2023',
  url: 'https://resources.altium.com/p/types-ptfe-materials-rf-pcb-design',
  accessed: '2026-11-23',
};
