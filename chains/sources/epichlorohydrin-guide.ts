import type { Source } from '../../src/model/claim.ts';

export const epichlorohydrinGuide: Source = {
  title: 'History and production process of epichlorohydrin',
  publisher: 'Guidechem',
  published: '2023',
  url: 'https://guidechem.com/question/what-is-the-history-and-produc-id134675.html',
  accessed: '2026-11-23',
};
