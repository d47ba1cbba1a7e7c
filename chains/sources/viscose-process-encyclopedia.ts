import type { Source } from '../../src/model/claim.ts';

export const viscoseProcessEncyclopedia: Source = {
  title: 'Viscose process',
  publisher: 'Encyclopedia.com',
  url: 'https://www.encyclopedia.com/reference/encyclopedias-almanacs-transcripts-and-maps/viscose-process',
  accessed: '2026-11-26',
};
