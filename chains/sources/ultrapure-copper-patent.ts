import type { Source } from '../../src/model/claim.ts';

export const ultrapureCopperPatent: Source = {
  title: 'US patent application 20090272466: Ultrahigh-purity copper and process for producing the same',
  publisher: 'United States Patent and Trademark Office',
  published: '2009',
  url: 'https://patents.justia.com/patent/20090272466',
  accessed: '2026-11-26',
};
