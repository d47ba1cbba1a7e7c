import type { Source } from '../../src/model/claim.ts';

export const mattheyIridiumSupply: Source = {
  title: 'Hydrogen Tech World, December 2022, page 15: Materials',
  publisher: 'Johnson Matthey; Hydrogen Tech World',
  published: '2022',
  url: 'https://viewer.joomag.com/hydrogen-tech-world-december-2022/0688534001670940923/p15',
  accessed: '2026-11-26',
};
