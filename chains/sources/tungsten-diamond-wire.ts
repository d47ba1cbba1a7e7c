import type { Source } from '../../src/model/claim.ts';

export const tungstenDiamondWire: Source = {
  title: 'Quest for thinner wafers and wires ramp up tungsten diamond wire application',
  publisher: 'InfoLink',
  published: '2022',
  url: 'https://www.infolink-group.com/energy-article/quest-for-thinner-wafers-and-wires-ramp-up-tungsten-diamond-wire-application',
  accessed: '2026-11-23',
};
