import type { Source } from '../../src/model/claim.ts';

export const calciumAluminothermic: Source = {
  title:
    'The possibilities of obtaining metallic calcium from Serbian carbonate mineral raw materials, Chemical Industry & Chemical Engineering Quarterly 20(3), 397–405',
  publisher: 'Association of the Chemical Engineers of Serbia',
  published: '2014',
  url: 'https://studylib.net/doc/8719226/the-possibilities-of-obtaining-metallic-calcium',
  accessed: '2026-11-26',
};
