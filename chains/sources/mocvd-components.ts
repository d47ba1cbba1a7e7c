import type { Source } from '../../src/model/claim.ts';

export const mocvdComponents: Source = {
  title: 'What are the components of MOCVD?',
  publisher: 'kindle-tech.com',
  url: 'https://kindle-tech.com/faqs/what-are-the-components-of-mocvd',
  accessed: '2026-11-26',
};
