import type { Source } from '../../src/model/claim.ts';

export const aluminiumLithiumWire: Source = {
  title: '[SAL2195铝锂合金焊丝：TIG/MIG焊接]',
  publisher: '11467.com',
  url: 'https://xintai.11467.com/info/45029840.htm',
  accessed: '2026-11-26',
};
