import type { Source } from '../../src/model/claim.ts';

export const nieNcaOxygen2020: Source = {
  title: 'Effect of calcining oxygen pressure gradient on properties of LiNi0.8Co0.15Al0.05O2 cathode materials for lithium ion batteries',
  publisher: 'Electrochimica Acta',
  published: '2020',
  url: 'https://doi.org/10.1016/j.electacta.2020.135654',
  accessed: '2026-11-26',
};
