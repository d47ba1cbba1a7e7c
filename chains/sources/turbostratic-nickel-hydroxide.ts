import type { Source } from '../../src/model/claim.ts';

export const turbostraticNickelHydroxide: Source = {
  title: 'Effect of preparation parameters on electrolytic behaviour of turbostratic nickel hydroxide',
  url: 'https://discovery.researcher.life/article/effect-of-preparation-parameters-on-electrolytic-behaviour-of-turbostratic-nickel-hydroxide/94f5a85d21be3453ab301b102eeb02c9',
  accessed: '2026-11-26',
};
