import type { Source } from '../../src/model/claim.ts';

export const spodumeneGlassCeramic: Source = {
  title: 'Crystallization behaviour and microstructural evolution of a Li2O–Al2O3–SiO2 glass derived from spodumene mineral',
  publisher: 'insights.ovid.com (abstract)',
  url: 'https://insights.ovid.com/materials-science/jmsc/1997/32/010/crystallization-behaviour-microstructural/9/00009915',
  accessed: '2026-11-26',
};
