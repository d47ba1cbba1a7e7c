import type { Source } from '../../src/model/claim.ts';

export const bishimbayevaLithium2018: Source = {
  title: 'Technological Improvement Lithium Recovery Methods from Primary Resources',
  publisher: 'Oriental Journal of Chemistry 34(6)',
  published: '2018',
  url: 'http://dx.doi.org/10.13005/ojc/340611',
  accessed: '2026-11-23',
};
