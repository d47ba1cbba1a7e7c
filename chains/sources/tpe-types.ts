import type { Source } from '../../src/model/claim.ts';

export const tpeTypes: Source = {
  title: 'Knowledge: TPE, type of TPEs',
  publisher: 'vic.co.th',
  url: 'http://vic.co.th/knowledge-tpe/',
  accessed: '2026-11-26',
};
