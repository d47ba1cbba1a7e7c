import type { Source } from '../../src/model/claim.ts';

export const violetOxideStudy: Source = {
  title: 'Preparation of ultrafine tungsten powders by in-situ hydrogen reduction of nano-needle violet tungsten oxide',
  url: 'https://discovery.researcher.life/article/preparation-of-ultrafine-tungsten-powders-by-in-situ-hydrogen-reduction-of-nano-needle-violet-tungsten-oxide/cb1b0466a4373795af603def4149a402',
  accessed: '2026-11-26',
};
