import type { Source } from '../../src/model/claim.ts';

export const squirrelCageMotorParts: Source = {
  title: 'Basic Parts of a Three Phase Squirrel Cage Induction Motor',
  publisher: 'Electrical Engineering Toolbox',
  published: '2016',
  url: 'http://www.electricalengineeringtoolbox.com/2016/12/basic-parts-of-three-phase-3-squirrel.html',
  accessed: '2026-11-26',
};
