import type { Source } from '../../src/model/claim.ts';

export const nonOrientedElectricalSteelReview: Source = {
  title: 'Review of Magnetic Properties and Texture Evolution in Non-Oriented Electrical Steels, Applied Sciences 13, 6097',
  publisher: 'MDPI',
  published: '2023',
  url: 'https://scribd.com/document/684675722/applsci-13-06097',
  accessed: '2026-11-23',
};
