import type { Source } from '../../src/model/claim.ts';

export const shipMotorConstruction: Source = {
  title: 'Construction of ships’ electrical motors',
  publisher: 'electrotechnical-officer.com',
  url: 'https://electrotechnical-officer.com/construction-of-ships-electrical-motors',
  accessed: '2026-11-26',
};
