import type { Source } from '../../src/model/claim.ts';

export const vapourChamberStructure: Source = {
  title: 'What is the Vapor Chamber?',
  publisher: 'LORI Thermal',
  url: 'https://www.lorithermal.com/what-is-the-vapor-chamber',
  accessed: '2026-11-26',
};
