import type { Source } from '../../src/model/claim.ts';

export const ghambiTantalumNiobium: Source = {
  title:
    'An investigation on hydrofluoric (HF) acid-free extraction for niobium oxide and tantalum oxide from columbite/tantalite concentrates using alkali reductive roasting, Minerals Engineering',
  publisher: 'Elsevier',
  published: '2021',
  url: 'https://doi.org/10.1016/j.mineng.2021.107183',
  accessed: '2026-11-23',
};
