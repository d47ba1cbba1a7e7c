import type { Source } from '../../src/model/claim.ts';

export const highSpeedSteelNote: Source = {
  title: 'Tool steels',
  publisher: 'Smartway2study',
  published: '2016',
  url: 'http://www.smartway2study.com/2016/02/tool-steels.html',
  accessed: '2026-11-23',
};
