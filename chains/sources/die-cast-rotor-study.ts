import type { Source } from '../../src/model/claim.ts';

export const dieCastRotorStudy: Source = {
  title: 'Materials & Modifications to Die Cast the Copper Conductors of the Induction Motor Rotor (Cowie, Brush, Peters, Midson)',
  publisher: 'Copper Development Association',
  url: 'https://www.scribd.com/document/727342120/nadca',
  accessed: '2026-11-26',
};
