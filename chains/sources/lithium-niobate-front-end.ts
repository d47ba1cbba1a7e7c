import type { Source } from '../../src/model/claim.ts';

export const lithiumNiobateFrontEnd: Source = {
  title: 'Advancing Lithium Niobate Based Thin Film Devices for 5G Front-Ends',
  publisher: 'IEEE International Microwave Symposium',
  published: '2019',
  url: 'https://2019.ims-ieee.org/paper_abstract/380',
  accessed: '2026-11-26',
};
