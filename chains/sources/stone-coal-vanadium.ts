import type { Source } from '../../src/model/claim.ts';

export const stoneCoalVanadium: Source = {
  title: 'Preparation of High Purity V2O5 from a Typical Low-Grade Refractory Stone Coal Using a Pyro-Hydrometallurgical Process, Minerals',
  publisher: 'MDPI',
  published: '2016',
  url: 'https://deploy.paperzz.com/doc/9476171/full-text-pdf',
  accessed: '2026-11-26',
};
