import type { Source } from '../../src/model/claim.ts';

export const encyclopediaAluminiumFluoride: Source = {
  title: 'Encyclopedia of Chemical Compounds: Aluminum fluoride',
  url: 'https://digilib.universitaspertamina.ac.id/ebook/Encyclopedia%20of%20Chemical%20Compounds%203%20Vols/files/basic-html/page93.html',
  accessed: '2026-11-23',
};
