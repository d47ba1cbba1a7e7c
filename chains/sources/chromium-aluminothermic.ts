import type { Source } from '../../src/model/claim.ts';

export const chromiumAluminothermic: Source = {
  title: 'Reduction of Chromic Oxide to Chromium Metal Aluminothermic Process',
  publisher: 'QS Study',
  url: 'http://www.qsstudy.com/chemistry/reduction-chromic-oxide-chromium-metal-aluminothermic-process',
  accessed: '2026-11-26',
};
