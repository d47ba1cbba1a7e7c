import type { Source } from '../../src/model/claim.ts';

export const fukuiCoatedInserts: Source = {
  title:
    'Evolutional History of Coating Technologies for Cemented Carbide Inserts: Chemical Vapor Deposition and Physical Vapor Deposition',
  publisher: 'Sumitomo Electric Industries',
  url: 'https://ru.scribd.com/document/349592779/82-07bjd',
  accessed: '2026-11-23',
};
