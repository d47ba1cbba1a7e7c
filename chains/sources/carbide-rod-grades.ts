import type { Source } from '../../src/model/claim.ts';

export const carbideRodGrades: Source = {
  title: 'Carbide Rod Grades for End Mills & Drills: What Changes with Grain Size and Binder %',
  publisher: 'Langsun Carbide',
  url: 'https://www.langsuncarbide.com/news/carbide-rod-grades-for-end-mills-drills-what-changes-with-grain-size-and-binder/',
  accessed: '2026-11-26',
};
