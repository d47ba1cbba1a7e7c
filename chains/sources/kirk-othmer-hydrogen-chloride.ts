import type { Source } from '../../src/model/claim.ts';

export const kirkOthmerHydrogenChloride: Source = {
  title: 'Hydrogen chloride (abstract of the encyclopaedia article)',
  publisher: 'Kirk-Othmer Encyclopedia of Chemical Technology',
  url: 'http://softbeam.net:8080/txt/ko2008/article/hydrhish.a01/current/abstract.htm',
  accessed: '2026-11-26',
};
