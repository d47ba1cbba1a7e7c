import type { Source } from '../../src/model/claim.ts';

export const inganOrangeRedLed: Source = {
  title: 'Efficient emission of InGaN-based light-emitting diodes: toward orange and red',
  publisher: 'Photonics Research 8(11), 1671',
  published: '2020',
  url: 'https://studylib.net/doc/26995169/efficientemissionofingan-basedlight-emittingdiodestowardo...',
  accessed: '2026-11-26',
};
