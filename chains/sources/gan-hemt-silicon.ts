import type { Source } from '../../src/model/claim.ts';

export const ganHemtSilicon: Source = {
  title: 'Effect of High-Pressure GaN Nucleation Layer on the Performance of AlGaN/GaN HEMTs on Si Substrate',
  publisher: 'Materials 16(9), 3376',
  published: '2023',
  url: 'https://libmast.utm.my/Record/doaj.art-d7aa34633dfc40909084e32350c4a1a2',
  accessed: '2026-11-26',
};
