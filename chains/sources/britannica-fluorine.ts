import type { Source } from '../../src/model/claim.ts';

export const britannicaFluorine: Source = {
  title: 'fluorine: Production and use',
  publisher: 'Encyclopaedia Britannica',
  url: 'https://www.britannica.com/science/fluorine/Production-and-use',
  accessed: '2026-11-26',
};
