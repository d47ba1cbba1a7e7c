import type { Source } from '../../src/model/claim.ts';

export const fluoropolymerFilms: Source = {
  title: 'Materials for Fluoropolymer Films and Sheets, chapter 2',
  publisher: 'coek.info (copy of the chapter)',
  url: 'https://c.coek.info/pdf-materials-for-fluoropolymer-films-and-sheets-.html',
  accessed: '2026-11-26',
};
