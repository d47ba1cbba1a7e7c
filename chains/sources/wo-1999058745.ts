import type { Source } from '../../src/model/claim.ts';

export const wo1999058745: Source = {
  title: 'WO 1999/058745: Electrochemical fluorination of alkane substrate',
  publisher: 'World Intellectual Property Organization (sumobrain.com)',
  url: 'http://www.sumobrain.com/patents/wipo/Electrochemical-fluorination-alkane-substrate/WO1999058745.html',
  accessed: '2026-11-26',
};
