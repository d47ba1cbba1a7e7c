import type { Source } from '../../src/model/claim.ts';

export const entekSeparator: Source = {
  title: 'Separator Manufacturing',
  publisher: 'ENTEK',
  url: 'http://entek.com/lithium-ion/technology/separator-manufacturing/',
  accessed: '2026-11-23',
};
