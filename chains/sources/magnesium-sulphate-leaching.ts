import type { Source } from '../../src/model/claim.ts';

export const magnesiumSulphateLeaching: Source = {
  title:
    'An Experimental Study on the Kinetics of Leaching Ion-Adsorbed REE Deposits with Different Concentrations of Magnesium Sulfate, Metals 13(11), 1906',
  publisher: 'MDPI',
  published: '2023',
  url: 'https://doi.org/10.3390/met13111906',
};
