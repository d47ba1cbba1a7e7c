import type { Source } from '../../src/model/claim.ts';

export const evaPeroxideCuring: Source = {
  title: 'Effects of Organic Peroxides on the Curing Behavior of EVA Encapsulant Resin',
  publisher: 'Open Journal of Polymer Chemistry 2(2), 77',
  published: '2012',
  url: 'http://www.scirp.org/(S(i43dyn45teexjx455qlt3d2q))/journal/paperinformation.aspx?paperid=19540',
  accessed: '2026-11-26',
};
