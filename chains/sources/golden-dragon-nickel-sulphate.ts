import type { Source } from '../../src/model/claim.ts';

export const goldenDragonNickelSulphate: Source = {
  title: 'What is Nickel Sulfate',
  publisher: 'Golden Dragon Capital',
  url: 'http://www.goldendragoncapital.com/nickel-sulfate',
  accessed: '2026-11-23',
};
