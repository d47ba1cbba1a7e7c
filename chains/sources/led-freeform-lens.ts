import type { Source } from '../../src/model/claim.ts';

export const ledFreeformLens: Source = {
  title: 'Double-Sided Freeform Lens for Light Collimation of Light Emitting Diodes',
  publisher: 'Applied Sciences',
  published: '2019',
  url: 'https://docslib.org/doc/9453592/double-sided-freeform-lens-for-light-collimation-of-light-emitting-diodes',
  accessed: '2026-11-26',
};
