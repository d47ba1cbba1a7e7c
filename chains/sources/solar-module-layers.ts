import type { Source } from '../../src/model/claim.ts';

export const solarModuleLayers: Source = {
  title: 'Solar module assembly: layers of solar panels',
  publisher: 'renewable-energy-concepts.com',
  url: 'http://www.renewable-energy-concepts.com/solarenergy/solar-technology/pv-module-assembly.html',
  accessed: '2026-11-23',
};
