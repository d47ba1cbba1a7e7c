import type { Source } from '../../src/model/claim.ts';

export const lanthanumCeriumYttriumMagnets: Source = {
  title: 'Grain boundary restructuring and La/Ce/Y application in Nd–Fe–B magnets, Chinese Physics B 28(7), 077507',
  publisher: 'Chinese Physical Society',
  published: '2019',
};
