import type { Source } from '../../src/model/claim.ts';

export const insideAnElectricMotor: Source = {
  title: 'Inside an electric motor: stator, rotor and windings',
  publisher: 'DRG Motor',
  url: 'https://drgmotor.com/en/blog/electric-motors/inside-an-electric-motor-stator-rotor-and-windings',
  accessed: '2026-11-26',
};
