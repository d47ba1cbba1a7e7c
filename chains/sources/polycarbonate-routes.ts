import type { Source } from '../../src/model/claim.ts';

export const polycarbonateRoutes: Source = {
  title:
    'Making polycarbonates without employing phosgene: an overview on catalytic chemistry of intermediate and precursor syntheses for polycarbonate',
  url: 'https://discovery.researcher.life/article/making-polycarbonates-without-employing-phosgene-an-overview-on-catalytic-chemistry-of-intermediate-and-precursor-syntheses-for-polycarbonate/111dc8b82f6f3a23b3fd399c6c01c59f',
  accessed: '2026-11-26',
};
