import type { Source } from '../../src/model/claim.ts';

export const drdoChromeMaskBlanks: Source = {
  title: 'Chrome Mask Blanks',
  publisher: 'Defence Scientific Information & Documentation Centre, DRDO',
  published: '1997-12',
  url: 'https://www.drdo.gov.in/drdo/pub/techfocus/dec97/chrome.htm',
  accessed: '2026-11-26',
};
