import type { Source } from '../../src/model/claim.ts';

export const iec60317: Source = {
  title: 'IEC 60317-38: Specifications for particular types of winding wires, enamelled round copper wire, class 200',
  publisher: 'International Electrotechnical Commission',
  published: '2013',
  url: 'https://standards.iteh.ai/catalog/standards/sist/48b99f03-c9b1-45af-9b70-07af132a1399/sist-en-60317-38-2014',
  accessed: '2026-11-23',
};
