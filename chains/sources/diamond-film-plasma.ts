import type { Source } from '../../src/model/claim.ts';

export const diamondFilmPlasma: Source = {
  title:
    'Effect of CH4 concentration on the growth behavior, structure, and transparent properties of ultrananocrystalline diamond films synthesized by focused microwave Ar/CH4/H2 plasma jets, Applied Surface Science 270, 324–330',
  publisher: 'Elsevier',
  url: 'https://c.coek.info/pdf-effect-of-ch4-concentration-on-the-growth-behavior-structure-and-transparent-pro.html',
  accessed: '2026-11-26',
};
