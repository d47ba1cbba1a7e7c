import type { Source } from '../../src/model/claim.ts';

export const us10099925: Source = {
  title: 'US 10099925: Process for producing hydrogen bis(fluorosulfonyl)imide',
  publisher: 'United States Patent and Trademark Office',
  published: '2018-10-16',
  url: 'https://trea.com/information/process-for-producing-hydrogen-bisfluorosulfonylimide/patentgrant/6d9ee5cc-b575-429a-a9b6-f01b7ec68fc9',
  accessed: '2026-11-26',
};
