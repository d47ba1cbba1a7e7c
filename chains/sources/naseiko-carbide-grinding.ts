import type { Source } from '../../src/model/claim.ts';

export const naseikoCarbideGrinding: Source = {
  title: 'Grinding Wheel Grit Size Chart for Carbide Tool Grinding',
  publisher: 'Naseiko',
  published: '2026',
  url: 'https://www.naseikogrinding.com/Grinding-Wheel-Grit-Size-Chart-for-Carbide-Tool-Grinding-id49636545.html',
  accessed: '2026-11-23',
};
