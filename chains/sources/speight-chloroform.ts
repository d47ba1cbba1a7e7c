import type { Source } from '../../src/model/claim.ts';

export const speightChloroform: Source = {
  title: 'Chemical and Process Design Handbook (Speight), page 2.167: Chloroform',
  publisher: 'digilib.universitaspertamina.ac.id (page of the book)',
  url: 'https://digilib.universitaspertamina.ac.id/ebook/Chemical%20and%20process%20design%20handbook/files/basic-html/page227.html',
  accessed: '2026-11-26',
};
