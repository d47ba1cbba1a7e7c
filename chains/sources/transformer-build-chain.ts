import type { Source } from '../../src/model/claim.ts';

export const transformerBuildChain: Source = {
  title: '[Transformer manufacturing process]',
  publisher: 'sourcebyspec.com',
  url: 'https://www.sourcebyspec.com/news/transformer-manufacturing-process-five-stage-build-chain-spec-gates-and-2026-sou.html',
  accessed: '2026-11-26',
};
