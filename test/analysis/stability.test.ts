import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stability, type StabilityOptions } from '../../src/analysis/stability.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import { anyMode, chain, targetOf } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

const all = (chance: number) => ({ A: chance, B: chance, C: chance, D: chance, none: chance });

describe('where nothing is uncertain', () => {
  test('with full confidence every sample is the ranking of weak links; without any, nothing costs anything', () => {
    let ranked = 0;
    fc.assert(
      fc.property(chain(), anyMode, (world, mode) => {
        const network = compose([world]);
        const asked = { targets: [targetOf(world)], mode };
        const { links } = weakLinks(network, asked);
        const result = stability(network, { ...asked, samples: 3, top: 2, confidence: all(1) });
        expectJsonSafe(result);
        const rankOf = new Map(links.map(({ node, loss }) => [node, 1 + links.filter((other) => other.loss > loss).length]));
        expect(new Map(result.nodes.map(({ node, rank }) => [node, rank.median]))).toEqual(rankOf);
        for (const { node, rank, inTop, singlePoint } of result.nodes) {
          expect([rank.low, rank.high, singlePoint, inTop]).toEqual([
            rankOf.get(node),
            rankOf.get(node),
            1,
            rankOf.get(node)! <= 2 ? 1 : 0,
          ]);
        }
        expect(stability(network, { ...asked, samples: 3, confidence: all(0) }).nodes).toEqual([]);
        if (links.length > 1) ranked++;
      }),
      { ...properties, numRuns: 100 },
    );
    expect(ranked).toBeGreaterThan(20);
  });
});

/** Every world in which some needs are not there, with its chance. */
function worldsOf(drafted: Chain, chance: number): { world: Chain; weight: number }[] {
  let worlds = [{ nodes: [] as Chain['nodes'][number][], weight: 1 }];
  for (const node of drafted.nodes) {
    let versions = [{ needs: [] as Chain['nodes'][number]['needs'][number][], weight: 1 }];
    for (const need of node.needs) {
      versions = need.essential
        ? versions.flatMap(({ needs, weight }) => [
            { needs: [...needs, need], weight: weight * chance },
            { needs, weight: weight * (1 - chance) },
          ])
        : versions.map(({ needs, weight }) => ({ needs: [...needs, need], weight }));
    }
    worlds = worlds.flatMap(({ nodes, weight }) =>
      versions.map((version) => ({ nodes: [...nodes, { ...node, needs: version.needs }], weight: weight * version.weight })),
    );
  }
  return worlds.map(({ nodes, weight }) => ({ world: { ...drafted, nodes }, weight }));
}

describe('against all worlds written out', () => {
  test('the chance of being a single point, within five standard errors at this seed', () => {
    let compared = 0;
    const small = chain().filter(({ nodes }) => nodes.reduce((sum, { needs }) => sum + needs.length, 0) <= 7);
    fc.assert(
      fc.property(small, (drafted) => {
        const targets = [targetOf(drafted)];
        const samples = 1500;
        const result = stability(compose([drafted]), { targets, samples, confidence: all(0.7) });
        const exact = new Map<string, number>();
        for (const { world, weight } of worldsOf(drafted, 0.7)) {
          for (const { node } of weakLinks(compose([world]), { targets }).links) exact.set(node, (exact.get(node) ?? 0) + weight);
        }
        for (const [node, p] of exact) {
          const found = result.nodes.find((row) => row.node === node)?.singlePoint ?? 0;
          expect(Math.abs(found - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / samples) + 1e-9);
          compared++;
        }
      }),
      { ...properties, numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(10);
  }, 60_000);

  test('by product, shares are drawn evenly from their bounds', () => {
    const network = networkOf({ ore: [], gas: [], t: ['ore', 'gas'] });
    const row = (provider: string, node: string, low: number, high: number) => ({
      provider,
      node,
      status: 'listed',
      share: { low, high },
      scope: 'world',
    });
    const coverage = coverageFrom({
      providers: { here: { type: 'province' }, jp: { type: 'country' }, rest: { type: 'region', residual: true } },
      provisions: [row('jp', 'ore', 0.3, 0.9), row('jp', 'gas', 0.5, 0.9)],
      absent: ['ore', 'gas'],
    });
    // The largest supplier has X in [0.3, 1] of the ore, Y in [0.5, 1] of the gas: P(X > Y) = 0.5 · 0.5 / 2 / (0.7 · 0.5) = 0.357…
    const asked = { coverage, by: 'product', recoverable: 0, top: 1, samples: 4000, confidence: all(1) } as const;
    const inTop = new Map(stability(network, asked).nodes.map((node) => [node.node, node.inTop]));
    const p = 0.125 / 0.35;
    expect(Math.abs(inTop.get('w/ore')! - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 4000));
    expect(inTop.get('w/gas')! + inTop.get('w/ore')!).toBeCloseTo(1, 12);
    expect(stability(network, { ...asked, by: 'loss' }).nodes.map((node) => node.inTop)).toEqual([1, 1]);
  });
});

test('the same seed gives the same bytes, another seed others', () => {
  const network = networkOf({ a: [], b: ['a'], c: [['a', 'b']], t: ['b', 'c'] });
  const ask = (seed: number) => JSON.stringify(stability(network, { seed, samples: 40 }).nodes);
  expect(ask(7)).toBe(ask(7));
  expect(ask(8)).not.toBe(ask(7));
});

test.each<[StabilityOptions, string]>([
  [{ samples: 0 }, 'samples'],
  [{ top: 0 }, 'top'],
  [{ seed: 1.5 }, 'seed'],
  [{ confidence: { C: 1.2 } }, 'confidence.C'],
  [{ by: 'rank' as never }, 'by'],
])('asked wrongly: %j', (options, option) => {
  const network = networkOf({ a: [], t: ['a'] });
  expect(() => stability(network, options)).toThrow(
    expect.objectContaining({ code: 'invalid-option', issue: expect.objectContaining({ option }) }),
  );
});
