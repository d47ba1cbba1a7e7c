import type { Source } from '../../src/model/claim.ts';

export const tmahElectrolysis: Source = {
  title: 'A Method for Preparing Tetramethyl Ammonium Hydroxide',
  publisher: 'hipurequats.com',
  published: '2022-06-14',
  url: 'https://www.hipurequats.com/a-method-for-preparing-tetramethyl-ammonium-hydroxide',
  accessed: '2026-11-26',
};
