import type { Source } from '../../src/model/claim.ts';

export const rucobondCompositePanel: Source = {
  title: 'The process of aluminum composite panel',
  publisher: 'Rucobond',
  url: 'http://www.rucobond.com/The-process-of-aluminum-composite-panel-n.html',
  accessed: '2026-11-23',
};
