import type { Source } from '../../src/model/claim.ts';

export const baoPolysilane1998: Source = {
  title:
    'Precursors for silicon carbide synthesized from dichloromethylsilane derivatives (Bao et al.), Journal of the European Ceramic Society 18 (7), 915–922',
  publisher: 'Elsevier',
  published: '1998',
  url: 'https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/56307915',
  accessed: '2026-11-26',
};
