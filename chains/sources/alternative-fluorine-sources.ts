import type { Source } from '../../src/model/claim.ts';

export const alternativeFluorineSources: Source = {
  title: 'Fluorine focus: new alternative source developments, part 2',
  publisher: 'IMFORMED',
  published: '2020',
  url: 'http://imformed.com/fluorine-focus-new-alternative-source-developments-part-2/',
  accessed: '2026-11-26',
};
