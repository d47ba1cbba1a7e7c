import type { Source } from '../../src/model/claim.ts';

export const lithiumProduction: Source = {
  title: 'Lithium Production',
  publisher: 'Atomistry',
  url: 'http://lithium.atomistry.com/production.html',
  accessed: '2026-11-26',
};
