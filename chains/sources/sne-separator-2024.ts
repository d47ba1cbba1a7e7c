import type { Source } from '../../src/model/claim.ts';

export const sneSeparator2024: Source = {
  title: 'In 2024, Global Electric Vehicle Battery Separator Installment Reached 13,230Mil ㎡, a 35% YoY Growth',
  publisher: 'SNE Research',
  published: '2025',
  url: 'https://sneresearch.com/en/insight/release_view/394/page/0',
  accessed: '2026-11-26',
};
