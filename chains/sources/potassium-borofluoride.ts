import type { Source } from '../../src/model/claim.ts';

export const potassiumBorofluoride: Source = {
  title: 'Potassium borofluoride, KBF4',
  publisher: 'Atomistry',
  url: 'http://boron.atomistry.com/potassium_borofluoride.html',
  accessed: '2026-11-26',
};
