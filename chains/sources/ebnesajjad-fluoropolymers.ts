import type { Source } from '../../src/model/claim.ts';

export const ebnesajjadFluoropolymers: Source = {
  title: 'Introduction to Fluoropolymers (Sina Ebnesajjad), chapter 4',
  publisher: 'studylib.net (copy of the chapter)',
  url: 'https://studylib.net/doc/8789850/introduction-to-fluoropolymers',
  accessed: '2026-11-26',
};
