import type { Source } from '../../src/model/claim.ts';

export const nickelSteelBattery: Source = {
  title: 'Powering your life: the synergy of nickel and steel in batteries',
  publisher: 'Nickel Institute',
  published: '2017-05-22',
  url: 'http://www.nipera.org/NickelMagazine/MagazineHome/AllArchives/2017/Volume32-1/InUse-NickelSteelBatteries.aspx',
  accessed: '2026-11-26',
};
