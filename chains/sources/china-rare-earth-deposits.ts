import type { Source } from '../../src/model/claim.ts';

export const chinaRareEarthDeposits: Source = {
  title: 'China’s rare earth ore deposits and beneficiation techniques (Li and Yang), 1st European Rare Earth Resources Conference',
  publisher: 'ERES 2014',
  published: '2014',
  url: 'https://fr.scribd.com/document/349319276/China-s-rare-earth-ore-deposits',
  accessed: '2026-11-23',
};
