import type { Source } from '../../src/model/claim.ts';

export const copperElectrowinningAdditives: Source = {
  title:
    'Examination of copper electrowinning smoothing agents. Part I: A review (Moats, Luyima, Cui), Minerals & Metallurgical Processing 33(1), 7–13',
  publisher: 'Society for Mining, Metallurgy, and Exploration',
  published: '2016',
  url: 'http://transactions.smenet.org/abstract.cfm?aid=6462&contextid=2',
  accessed: '2026-11-26',
};
