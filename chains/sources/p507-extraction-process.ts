import type { Source } from '../../src/model/claim.ts';

export const p507ExtractionProcess: Source = {
  title: '[P507 (PC88A) and N235 (TAA) extraction of rare earths: basic process]',
  publisher: 'Luoyang Zhongda Chemical',
  url: 'https://www.lyzhongdachem.com/bg/p507%EF%BC%88pc88a%EF%BC%89-and-n235-taa-extraction-of-rare-earths-basic-process/',
  accessed: '2026-11-23',
};
