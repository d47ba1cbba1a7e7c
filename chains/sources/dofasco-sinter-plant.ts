import type { Source } from '../../src/model/claim.ts';

export const dofascoSinterPlant: Source = {
  title: '[Making steel: raw materials, sinter plant]',
  publisher: 'ArcelorMittal Dofasco',
  url: 'https://dofasco.arcelormittal.com/about-us/making-steel/raw-materials-sinter-plant',
  accessed: '2026-11-23',
};
