import type { Source } from '../../src/model/claim.ts';

export const microgrooveOrMicrochannel: Source = {
  title: 'MicroGroove Copper Preferred over MicroChannel Aluminum in ACR Applications',
  publisher: 'International Copper Association',
  published: '2012',
  url: 'https://microgroove.net/press/microgroove-copper-preferred-over-microchannel-aluminum-acr-applications-says-international-co',
  accessed: '2026-11-26',
};
