import type { Source } from '../../src/model/claim.ts';

export const activeMatrixLedPatent: Source = {
  title: 'Integrated active-matrix light emitting pixel arrays based devices by laser-assisted bonding, US 11620936',
  publisher: 'United States Patent and Trademark Office',
  published: '2023',
  url: 'https://trea.com/information/integrated-active-matrix-light-emitting-pixel-arrays-based-devices-by-laser-assi/patentgrant/f4d9a84b-5dae-4ad9-8c87-f94fa1dd2863',
  accessed: '2026-11-26',
};
