import type { Source } from '../../src/model/claim.ts';

export const foilAnodeStudy: Source = {
  title:
    'Preparation of insoluble Ti/IrO2/MoS2 anodes by electrodeposition and its application in electrolytic copper foil (Bao and others)',
  publisher: 'Journal of Applied Electrochemistry',
  published: '2024',
  url: 'https://doi.org/10.1007/s10800-024-02085-0',
  accessed: '2026-11-26',
};
