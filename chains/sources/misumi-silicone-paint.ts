import type { Source } from '../../src/model/claim.ts';

export const misumiSiliconePaint: Source = {
  title: '#177 Paint Types - 5 Silicone resin paint',
  publisher: 'MISUMI Technical Tutorial',
  published: '2014-01-24',
  url: 'https://www.misumi-techcentral.com/tt/en/surface/2014/01/161-paint-types---5-silicone-resin-paint.html',
  accessed: '2026-11-26',
};
