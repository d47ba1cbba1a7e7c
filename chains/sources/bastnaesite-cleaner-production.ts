import type { Source } from '../../src/model/claim.ts';

export const bastnaesiteCleanerProduction: Source = {
  title: 'Towards cleaner production of rare earth elements from bastnaesite in China, Journal of Cleaner Production 165, 231–242',
  publisher: 'Elsevier',
  published: '2017',
  url: 'https://www.scribd.com/document/525760438/Towards-cleaner-production-of-rare-earth-elements-from-bastnaesite-in-China',
  accessed: '2026-11-23',
};
