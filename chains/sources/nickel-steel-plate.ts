import type { Source } from '../../src/model/claim.ts';

export const nickelSteelPlate: Source = {
  title: '9% nickel steel: for use at cryogenic temperatures',
  publisher: 'ArcelorMittal USA',
  url: 'https://studylib.net/doc/18873032/arcelormittal-usa',
  accessed: '2026-11-23',
};
