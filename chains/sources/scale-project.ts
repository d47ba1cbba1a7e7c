import type { Source } from '../../src/model/claim.ts';

export const scaleProject: Source = {
  title: '[SCALE project successfully completed]',
  publisher: 'Envirotox',
  published: '2021',
  url: 'https://envirotox.hu/en/we-are-pleased-to-inform-you-that-the-over-4-years-long-scale-project-funded-by-h2020-eu-3-5-3-was-successfully-completed-on-31-05-2021/',
  accessed: '2026-11-26',
};
