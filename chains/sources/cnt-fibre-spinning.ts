import type { Source } from '../../src/model/claim.ts';

export const cntFibreSpinning: Source = {
  title: 'Carbon nanotube synthesis and spinning as macroscopic fibers assisted by the ceramic reactor tube, arXiv 2011.10136',
  publisher: 'arXiv',
  url: 'https://ar5iv.labs.arxiv.org/html/2011.10136',
  accessed: '2026-11-26',
};
