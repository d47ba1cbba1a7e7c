import type { Source } from '../../src/model/claim.ts';

export const lithographyEquipment: Source = {
  title: 'Lithography equipment',
  publisher: 'open9.org',
  url: 'https://www.open9.org/chip-manufacturing/lithography-equipment',
  accessed: '2026-11-23',
};
