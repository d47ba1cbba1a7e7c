import type { Source } from '../../src/model/claim.ts';

export const dcContactorDesign: Source = {
  title: 'Powering the Future: Why DC Contactors are Essential in Designing Electric Vehicles',
  publisher: 'Chief Enterprises',
  url: 'https://store.chiefenterprises.com/blog-why-dc-contactors-are-essential-in-ev',
  accessed: '2026-11-26',
};
