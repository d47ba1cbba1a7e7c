import type { Source } from '../../src/model/claim.ts';

export const cmcPolymerPrecursor: Source = {
  title: 'Processing of Polymeric Precursor, Ceramic Matrix Composites (abstract), MRS Proceedings',
  publisher: 'Cambridge University Press',
  url: 'https://homsy-staging.cambridgecore.org/core/journals/mrs-online-proceedings-library-archive/article/processing-of-polymeric-precursor-ceramic-matrix-composites/B40568DBC8D2DCDAE0394B29A6480345',
  accessed: '2026-11-26',
};
