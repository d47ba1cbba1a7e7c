import type { Source } from '../../src/model/claim.ts';

export const directReducedIronGuide: Source = {
  title: 'Direct reduced iron (DRI)',
  publisher: 'ir2world.com',
  url: 'https://www.ir2world.com/product-category/dri/',
  accessed: '2026-11-23',
};
