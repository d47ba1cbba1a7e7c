import type { Source } from '../../src/model/claim.ts';

export const motorSlotInsulation: Source = {
  title: 'Motor Slot Insulation Selection Guide (DMD/NMN/AMA)',
  publisher: 'Xujue Electrical',
  published: '2025',
  url: 'https://www.ztaero.com/new/industry-news/motor-slot-insulation-selection-guidedmd-nmn-ama.html',
  accessed: '2026-11-26',
};
