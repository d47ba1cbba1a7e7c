import type { Source } from '../../src/model/claim.ts';

export const internalOxidationStudy: Source = {
  title: 'Internal oxidation of dilute Cu–Al alloy powers with oxidant of Cu2O (Song and others)',
  publisher: 'Materials Science and Engineering A',
  published: '2004',
  url: 'https://doi.org/10.1016/j.msea.2004.03.042',
  accessed: '2026-11-26',
};
