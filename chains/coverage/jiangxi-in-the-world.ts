import type { Coverage } from '../../src/model/coverage.ts';
import { jiangxi as own } from './jiangxi.ts';
import { worldSupply } from './world.ts';

/**
 * What the plan says Jiangxi has, and who in the world supplies the decisive nodes besides — 江西省与外部供给.
 *
 * The lens is Jiangxi, which lies within China: China's supply as a whole counts as outside, Jiangxi's part of it included.
 */
export const jiangxi: Coverage = /* @__PURE__ */ within(own, 'china', worldSupply);

/** One coverage set into another: its outermost providers come to lie within `place`. */
function within(inner: Coverage, place: string, outer: Coverage): Coverage {
  const inside = inner.providers.map((provider) => (provider.within.length === 0 ? { ...provider, within: [place] } : provider));
  return {
    ...inner,
    sources: [...inner.sources, ...outer.sources.filter(({ id }) => !inner.sources.some((source) => source.id === id))],
    providers: [...outer.providers, ...inside],
    provisions: [...inner.provisions, ...outer.provisions],
  };
}
