import type { Source } from '../../src/model/claim.ts';

export const siliconWaferProcessing: Source = {
  title: 'Introduction to Silicon Wafer Processing (Shubham, Gupta), chapter 1',
  publisher: 'Taylor & Francis',
  published: '2021',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.1201/9781003178583-1/introduction-silicon-wafer-processing-kumar-shubham-ankaj-gupta?context=ubx&refId=ee591b3b-c8db-44d0-92f8-edd5eee09e58',
  accessed: '2026-11-23',
};
