import type { Source } from '../../src/model/claim.ts';

export const toolSteelGrades: Source = {
  title: 'Tool steel grades at a glance',
  publisher: 'RMT Industry',
  url: 'https://rmtindustry.com/tool-steel/',
  accessed: '2026-11-23',
};
