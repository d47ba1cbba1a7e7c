import type { Source } from '../../src/model/claim.ts';

export const britannicaSamarium: Source = {
  title: 'samarium',
  publisher: 'Encyclopædia Britannica',
  url: 'https://web.archive.org/web/20110409230342/http://www.britannica.com:80/EBchecked/topic/520309/samarium',
  accessed: '2026-11-23',
};
