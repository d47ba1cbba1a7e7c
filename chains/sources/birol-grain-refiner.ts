import type { Source } from '../../src/model/claim.ts';

export const birolGrainRefiner: Source = {
  title: 'Production of Al–Ti–B master alloys from Ti sponge and KBF4',
  url: 'https://it.alljournals.cn/view_abstract.aspx?aid=71D6DA81CF16016158FCD4F819669D38&pcid=5B3AB970F71A803DEACDC0559115BFCF0A068CD97DD29835',
  accessed: '2026-11-23',
};
