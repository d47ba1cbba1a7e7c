import type { Source } from '../../src/model/claim.ts';

export const extrudersCouncilDies: Source = {
  title: 'Technical Data: Extrusion Dies and Tooling',
  publisher: 'Aluminum Extruders Council',
  url: 'https://studylib.net/doc/18326851/extrusion-dies-and-tooling',
  accessed: '2026-11-23',
};
