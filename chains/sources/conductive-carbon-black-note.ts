import type { Source } from '../../src/model/claim.ts';

export const conductiveCarbonBlackNote: Source = {
  title: 'Conductive Carbon Black: Exploring the Versatile Role of an Essential Raw Material in Wide-Ranging Industries',
  publisher: 'Times Square Reporter',
  url: 'https://timessquarereporter.com/others/conductive-carbon-black--exploring-the-versatile-role-of-an-essential-raw-material-in-wide-ranging-industries',
  accessed: '2026-11-26',
};
