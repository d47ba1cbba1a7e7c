import type { Source } from '../../src/model/claim.ts';

export const sheldonBasaltFibre1977: Source = {
  title: 'Forming Fibres from Basalt Rock (Sheldon), Platinum Metals Review 21 (1), 18–24',
  publisher: 'Johnson Matthey',
  published: '1977',
  url: 'https://technology.matthey.com/content/journals/10.1595/003214077X2111824',
  accessed: '2026-11-26',
};
