import type { Source } from '../../src/model/claim.ts';

export const boricAcidTurkey: Source = {
  title: 'Boric acid: production of boric acid from colemanite',
  publisher: 'Turkey Export Line',
  url: 'https://turkeyexportline.com/boric-acid-suppliers-turkey/',
  accessed: '2026-11-23',
};
