import type { Source } from '../../src/model/claim.ts';

export const saltSlagOrigin: Source = {
  title: 'Aluminium: origins [of salt slag]',
  publisher: 'RVA',
  url: 'http://www.rva-recycling.com/?page_id=98',
  accessed: '2026-11-26',
};
