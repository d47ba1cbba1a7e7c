import type { Source } from '../../src/model/claim.ts';

export const damageTolerantPatent: Source = {
  title: '2000 Series alloys with enhanced damage tolerance performance for aerospace applications (US patent application 20060011272)',
  publisher: 'Justia',
  url: 'https://patents.justia.com/patent/20060011272',
  accessed: '2026-11-26',
};
