import type { Source } from '../../src/model/claim.ts';

export const extrusionPrimer: Source = {
  title: 'Extrusion primer',
  publisher: 'Hydro',
  url: 'http://www.hydro.com/en/Subsites/NorthAmerica/Media-room/Aluminum-facts/Production-processes/Extrusion-primer/',
  accessed: '2026-11-26',
};
