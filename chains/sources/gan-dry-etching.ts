import type { Source } from '../../src/model/claim.ts';

export const ganDryEtching: Source = {
  title: 'Dry etching characteristics of GaN for blue/green light-emitting diode fabrication',
  publisher: 'Applied Surface Science 255(11), 5948',
  published: '2009',
  url: 'https://lboro-test-vufind.koha-ptfs.co.uk/PrimoRecord/cdi_proquest_miscellaneous_33667877',
  accessed: '2026-11-26',
};
