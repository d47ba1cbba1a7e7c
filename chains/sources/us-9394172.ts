import type { Source } from '../../src/model/claim.ts';

export const us9394172: Source = {
  title: 'US 9394172: Process for the preparation of lithium or sodium bis(fluorosulphonyl)imide',
  publisher: 'United States Patent and Trademark Office',
  published: '2016-07-19',
  url: 'https://trea.com/information/process-for-the-preparation-of-lithium-or-sodium-bisfluorosulphonylimide/patentgrant/240a302b-997b-4755-9f46-c57f8788c6c6',
  accessed: '2026-11-26',
};
