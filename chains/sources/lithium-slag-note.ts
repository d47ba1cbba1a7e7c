import type { Source } from '../../src/model/claim.ts';

export const lithiumSlagNote: Source = {
  title: '[Subdividing lithium slag for better handling]',
  publisher: 'Epic Milling',
  url: 'https://epicmilling.com/subdividing-lithium-slag-for-better-handling',
  accessed: '2026-11-26',
};
