import type { Source } from '../../src/model/claim.ts';

export const contactMetalMaterials: Source = {
  title: 'Contact (Terminal): Connector Trivia vol. 4',
  publisher: 'Kyocera',
  published: '2022',
  url: 'https://ele.kyocera.com/en/technical/con_contact',
  accessed: '2026-11-23',
};
