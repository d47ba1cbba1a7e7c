import type { Source } from '../../src/model/claim.ts';

export const cmcMercerization: Source = {
  title: 'The influence of extended mercerization on some properties of carboxymethyl cellulose (CMC)',
  publisher: 'Walter de Gruyter, doi 10.1515/HF.2011.131',
  published: '2012',
  url: 'https://www.degruyterbrill.com/document/doi/10.1515/HF.2011.131/html',
  accessed: '2026-11-26',
};
