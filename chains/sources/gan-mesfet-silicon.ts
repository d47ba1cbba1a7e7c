import type { Source } from '../../src/model/claim.ts';

export const ganMesfetSilicon: Source = {
  title: 'GaN MESFETs on (111) Si substrate grown by MOCVD',
  url: 'https://scilit.com/publications/4d45bba9082a4d6bc956fbf891722a72',
  accessed: '2026-11-26',
};
