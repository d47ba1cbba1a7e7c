import type { Source } from '../../src/model/claim.ts';

export const mlccConstruction: Source = {
  title: 'Ceramic capacitor basics: MLCC construction',
  publisher: 'KEMET / DigiKey',
  url: 'https://digikey.cn/zh/ptm/k/kemet/ceramic-capacitor-basics/tutorial?slide=8',
  accessed: '2026-11-23',
};
