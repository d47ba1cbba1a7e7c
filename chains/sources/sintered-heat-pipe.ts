import type { Source } from '../../src/model/claim.ts';

export const sinteredHeatPipe: Source = {
  title: 'Heat pipes: sintered wick',
  publisher: 'Columbia-Staver',
  url: 'https://www.columbia-staver.co.uk/thermal-management/heat-pipes/sintered-wick/',
  accessed: '2026-11-26',
};
