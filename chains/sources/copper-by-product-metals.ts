import type { Source } from '../../src/model/claim.ts';

export const copperByProductMetals: Source = {
  title: 'The importance of geology in assessing by- and coproduct metal supply potential (McNulty, Jowitt, Belousov)',
  publisher: 'Economic Geology 117(6), 1367–1385',
  published: '2022',
  url: 'https://doi.org/10.5382/econgeo.4919',
  accessed: '2026-11-23',
};
