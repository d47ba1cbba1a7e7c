import type { Source } from '../../src/model/claim.ts';

export const ganLdmosBaseStation: Source = {
  title: 'What are the tradeoffs between GaN and LDMOS for a base station power amplifier?',
  publisher: 'RF Essentials',
  url: 'https://rfessentials.com/rf-knowledge-base/what-are-the-tradeoffs-between-gan-and-ldmos-for-a-base-station-power-amplifier/',
  accessed: '2026-11-23',
};
