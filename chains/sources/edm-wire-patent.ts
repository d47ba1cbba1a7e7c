import type { Source } from '../../src/model/claim.ts';

export const edmWirePatent: Source = {
  title: 'US patent application 20090025959: EDM wire',
  publisher: 'United States Patent and Trademark Office',
  published: '2009',
  url: 'https://trea.com/information/edm-wire/patentapplication/badd4b77-b24d-4cc3-9d72-c4ee47de776a',
  accessed: '2026-11-26',
};
