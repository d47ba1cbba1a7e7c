import type { Source } from '../../src/model/claim.ts';

export const lowGradeCopperOres: Source = {
  title: 'Sustainable Use of Copper Resources: Beneficiation of Low-Grade Copper Ores, Minerals 12(5), 545',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://www2.mdpi.com/2075-163X/12/5/545',
  accessed: '2026-11-23',
};
