import type { Source } from '../../src/model/claim.ts';

export const semiconductorMaterialClasses: Source = {
  title: '半導体材料の主な分類',
  publisher: 'hcsemiconwafer.com',
  published: '2023',
  url: 'https://ja.hcsemiconwafer.com/silicon-polished-wafer',
  accessed: '2026-11-23',
};
