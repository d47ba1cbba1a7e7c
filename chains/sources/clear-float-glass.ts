import type { Source } from '../../src/model/claim.ts';

export const clearFloatGlass: Source = {
  title: 'Clear Float Glass',
  publisher: 'Glass Dynamics',
  url: 'http://glassdynamicsllc.com/clearfloat.html',
  accessed: '2026-11-26',
};
