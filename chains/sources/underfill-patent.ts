import type { Source } from '../../src/model/claim.ts';

export const underfillPatent: Source = {
  title: 'Solder mask defined underfill material application control, US 20260157226',
  publisher: 'United States Patent and Trademark Office',
  published: '2026',
  url: 'https://www.patents-review.com/a/20260157226-solder-mask-defined-underfill-material-application-control.html',
  accessed: '2026-11-26',
};
