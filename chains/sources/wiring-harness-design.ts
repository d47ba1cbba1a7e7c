import type { Source } from '../../src/model/claim.ts';

export const wiringHarnessDesign: Source = {
  title: 'Wiring harness design',
  publisher: 'Citec',
  url: 'https://www.citec.com/engineering-and-technical-documentation-services-offering/product-engineering/wiring-harness-design/',
  accessed: '2026-11-23',
};
