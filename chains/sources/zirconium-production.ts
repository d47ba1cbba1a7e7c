import type { Source } from '../../src/model/claim.ts';

export const zirconiumProduction: Source = {
  title: 'Production Techniques (zirconium; STP28002S)',
  publisher: 'ASTM',
  url: 'https://www.astm.org/DIGITAL_LIBRARY/STP/PAGES/STP28002S.htm',
  accessed: '2026-11-26',
};
