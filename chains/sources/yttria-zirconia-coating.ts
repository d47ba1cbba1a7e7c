import type { Source } from '../../src/model/claim.ts';

export const yttriaZirconiaCoating: Source = {
  title: 'Revisiting the Birth of 7YSZ Thermal Barrier Coatings: Stephan Stecura, Coatings 8, 255',
  publisher: 'MDPI',
  published: '2018',
};
