import type { Source } from '../../src/model/claim.ts';

export const carbideGradeCharacteristics: Source = {
  title: 'Which grade characteristics affect the properties of cemented carbide?',
  publisher: 'Experts123',
  url: 'https://experts123.com/q/which-grade-characteristics-affect-the-properties-of-cemented-carbide.html',
  accessed: '2026-11-26',
};
