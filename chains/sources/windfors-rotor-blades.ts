import type { Source } from '../../src/model/claim.ts';

export const windforsRotorBlades: Source = {
  title: 'Rotor blades',
  publisher: 'WindForS, University of Stuttgart',
  url: 'https://project.uni-stuttgart.de/windfors/en/competencies/rotor-blades',
  accessed: '2026-11-23',
};
