import type { Source } from '../../src/model/claim.ts';

export const us4898961: Source = {
  title: 'US 4898961 A: Method for preparing alkenylsilanes',
  publisher: 'United States Patent and Trademark Office',
  published: '1990-02-06',
  url: 'https://trea.com/information/method-for-preparing-alkenylsilanes/patentgrant/b96bc774-7400-439a-9b28-05a2fdb2121f',
  accessed: '2026-11-26',
};
