import type { Source } from '../../src/model/claim.ts';

export const diphenyldichlorosilaneNote: Source = {
  title: 'Diphenyldichlorsilan',
  publisher: 'Wikipedia (mirror)',
  url: 'https://de.frwiki.wiki/wiki/Diph%C3%A9nyldichlorosilane',
  accessed: '2026-11-26',
};
