import type { Source } from '../../src/model/claim.ts';

export const wo1995012563: Source = {
  title: 'WO 1995/012563: Production of dihalomethanes containing fluorine and azeotropes of dihalomethanes containing chlorine with HF',
  publisher: 'World Intellectual Property Organization (sumobrain.com)',
  url: 'http://www.sumobrain.com/patents/wipo/Production-dihalomethanes-containing-fluorine-azeotropes/WO1995012563A1.html',
  accessed: '2026-11-26',
};
