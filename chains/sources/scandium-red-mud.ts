import type { Source } from '../../src/model/claim.ts';

export const scandiumRedMud: Source = {
  title: 'Rusal Mulling Industrial-Scale Production of Scandium Oxide from Red Mud',
  publisher: 'Aluminium Insider',
  url: 'http://aluminiuminsider.com/rusal-mulling-industrial-scale-production-scandium-oxide-red-mud/',
  accessed: '2026-11-26',
};
