import type { Source } from '../../src/model/claim.ts';

export const extractiveMetallurgyOfCopper: Source = {
  title: 'Extractive Metallurgy of Copper, 5th edition (Schlesinger, King, Sole, Davenport)',
  publisher: 'Elsevier',
  published: '2011',
};
