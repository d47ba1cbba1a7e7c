import type { Source } from '../../src/model/claim.ts';

export const meetyouDiamondAnvil: Source = {
  title: 'From which 2 Aspects can We Reduce the Damage to Cemented Carbide Anvils?',
  publisher: 'Meetyou Carbide',
  url: 'https://www.meetyoucarbide.com/tr/from-which-2-aspects-can-we-reduce-the-damage-to-cemented-carbide-anvils/',
  accessed: '2026-11-23',
};
