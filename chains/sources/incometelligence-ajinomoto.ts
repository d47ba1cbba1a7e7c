import type { Source } from '../../src/model/claim.ts';

export const incometelligenceAjinomoto: Source = {
  title: 'Ajinomoto Co., Inc.: defensive staples with a semiconductor edge',
  publisher: 'Incometelligence',
  published: '2026-02-21',
  url: 'https://incometelligence.com/2026/02/21/ajinomoto-co-inc-defensive-staples-with-a-semiconductor-edge',
  accessed: '2026-11-26',
};
