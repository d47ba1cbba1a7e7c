import type { Source } from '../../src/model/claim.ts';

export const foilSilaneStudy: Source = {
  title: '铜箔表面硅烷化处理及其耐腐蚀性能（陆冰沪等），有色金属科学与工程 10(1)，54–59',
  publisher: '江西理工大学',
  published: '2019',
  url: 'https://doi.org/10.13264/j.cnki.ysjskx.2019.01.009',
  accessed: '2026-11-26',
};
