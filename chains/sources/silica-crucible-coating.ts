import type { Source } from '../../src/model/claim.ts';

export const silicaCrucibleCoating: Source = {
  title: 'Study of interactions between silicon and coated graphite for application to photovoltaic silicon processing',
  url: 'https://discovery.researcher.life/article/study-of-interactions-between-silicon-and-coated-graphite-for-application-to-photovoltaic-silicon-processing/4dec85d16b723e069929beda5ec93e69',
  accessed: '2026-11-23',
};
