import type { Source } from '../../src/model/claim.ts';

export const pcbDrilling: Source = {
  title: 'PCB Drilling: Mechanical vs. Laser Techniques, Hole Types and Quality Insights',
  publisher: 'gekunflex.com',
  url: 'https://gekunflex.com/pcb-drilling-techniques-guide',
  accessed: '2026-11-23',
};
