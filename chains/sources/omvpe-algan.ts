import type { Source } from '../../src/model/claim.ts';

export const omvpeAlgan: Source = {
  title: 'OMVPE growth and gas-phase reactions of AlGaN for UV emitters',
  url: 'https://discovery.researcher.life/article/omvpe-growth-and-gasphase-reactions-of-algan-for-uv-emitters/13c4047c50133668ab88cffd5c8a8df2',
  accessed: '2026-11-26',
};
