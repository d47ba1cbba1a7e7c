import type { Source } from '../../src/model/claim.ts';

export const topconManufacturing: Source = {
  title: 'TOPCon – Technology options for cost efficient industrial manufacturing',
  publisher: 'Solar Energy Materials & Solar Cells 227, 111100',
  published: '2021',
  url: 'https://tomorrow.paperai.life/https://www.scribd.com/document/615455083/1-s2-0-S0927024821001422-main',
  accessed: '2026-11-26',
};
