import type { Source } from '../../src/model/claim.ts';

export const evChargingPlug: Source = {
  title: 'The composition of EV charging plug',
  publisher: 'evcharger.net',
  published: '2024',
  url: 'https://www.evcharger.net/2024/03/the-composition-of-ev-charging-plug.html',
  accessed: '2026-11-26',
};
