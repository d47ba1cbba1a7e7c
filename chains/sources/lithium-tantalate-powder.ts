import type { Source } from '../../src/model/claim.ts';

export const lithiumTantalatePowder: Source = {
  title: 'SPIE author page of Joon-Hyuk Kang: LiTaO3 powder from Li2CO3 and Ta2O5',
  publisher: 'SPIE',
  url: 'https://medicalimaging.spiedigitallibrary.org/profile/Joon-Hyuk.Kang-5076855',
  accessed: '2026-11-26',
};
