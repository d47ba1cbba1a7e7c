import type { Source } from '../../src/model/claim.ts';

export const terfenolEncyclopaedia: Source = {
  title: 'Terfenol-D',
  publisher: 'Chemeurope encyclopaedia (after Wikipedia)',
  url: 'https://www.chemeurope.com/en/encyclopedia/Terfenol-D.html',
  accessed: '2026-11-26',
};
