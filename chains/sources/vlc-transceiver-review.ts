import type { Source } from '../../src/model/claim.ts';

export const vlcTransceiverReview: Source = {
  title: 'A Review of Advanced Transceiver Technologies in Visible Light Communications',
  publisher: 'Photonics 10(6), 648',
  published: '2023',
  url: 'https://p.gyb.elementfx.com/2304-6732/10/6/648',
  accessed: '2026-11-26',
};
