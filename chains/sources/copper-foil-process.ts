import type { Source } from '../../src/model/claim.ts';

export const copperFoilProcess: Source = {
  title: 'How to refine copper foil as thin as cicada wings',
  publisher: 'yeedoo.net.cn',
  url: 'http://yeedoo.net.cn/en/index.php?s=%2FShow%2Findex%2Fcid%2F10%2Fid%2F2.html',
  accessed: '2026-11-23',
};
