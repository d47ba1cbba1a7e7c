import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chain } from '../../src/model/chain.ts';
import { minimalCutSets, sizeOf } from '../oracles/cut-sets.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { hops, needsAtAll } from '../oracles/reachability.ts';
import { singlePoints } from '../oracles/single-points.ts';
import { everything, has, maskOf, suppliersOf, worldOf } from '../oracles/world.ts';
import { presenceOf } from '../oracles/presence.ts';
import { properties } from '../property-runs.ts';
import {
  acyclicChain,
  andChain,
  chain,
  coverageOf,
  failurePair,
  failures,
  hostileIds,
  loopyChain,
  orChain,
  presentSet,
  renaming,
  reordering,
  targetOf,
  withOwn,
} from './chain.ts';
import { mustParse, writtenChain } from './build.ts';

const samples = 1000;
const sampled = <T>(arbitrary: fc.Arbitrary<T>, seed = properties.seed) => fc.sample(arbitrary, { seed, numRuns: samples });
const all = { chain, acyclicChain, orChain, andChain, loopyChain };

/** Whether parsing what the chain says once more gives the very same chain. */
function isValid(world: Chain): boolean {
  const rows = world.nodes.map(({ id, needs }) => [id, needs.map(({ anyOf, essential }) => ({ anyOf, essential }))] as const);
  const again = mustParse(writtenChain(rows, world.id));
  return isDeepStrictEqual(again, world) && new Set(world.nodes.map(({ id }) => id)).size === world.nodes.length;
}

function isAcyclic(world: Chain): boolean {
  const of = worldOf(world, 'all');
  const distance = hops(of);
  return of.ids.every((_id, node) => !needsAtAll(of, distance, node, node));
}

describe.each(Object.entries(all))('%s()', (name, arbitrary) => {
  test('gives valid chains with a target', () => {
    for (const world of sampled(arbitrary())) {
      expect(isValid(world)).toBe(true);
      expect(world.nodes.length).toBeGreaterThanOrEqual(2);
      expect(targetOf(world)).toBe(worldOf(world).ids.at(-1));
      if (name !== 'chain' && name !== 'loopyChain') expect(isAcyclic(world)).toBe(true);
    }
  });

  test('gives the same chains from the same seed and others from another', () => {
    expect(sampled(arbitrary())).toEqual(sampled(arbitrary()));
    expect(sampled(arbitrary(), 1)).not.toEqual(sampled(arbitrary(), 2));
  });

  test('shrinks a counterexample to a small valid chain', () => {
    const wide = (world: Chain) => world.nodes.some(({ needs }) => needs.flatMap(({ anyOf }) => anyOf).length >= 2);
    const visited: Chain[] = [];
    const details = fc.check(
      fc.property(arbitrary(), (world) => {
        visited.push(world);
        return !wide(world);
      }),
      properties,
    );
    expect(details.failed).toBe(true);
    expect(details.counterexample?.[0].nodes.length).toBeLessThanOrEqual(3);
    expect(visited.every(isValid)).toBe(true);
  });
});

describe('the chains are of the kind they say', () => {
  test('orChain: one need of each made node, essential', () => {
    for (const world of sampled(orChain()))
      expect(world.nodes.every(({ needs }) => needs.length <= 1 && needs.every(({ essential }) => essential))).toBe(true);
  });
  test('andChain: one supplier for each need, essential', () => {
    for (const world of sampled(andChain())) {
      expect(world.nodes.every(({ needs }) => needs.every(({ essential, anyOf }) => essential && anyOf.length === 1))).toBe(true);
    }
  });
});

/*
 * Of 1000 worlds each, seed 20211125 (and the bound that is asserted):
 *
 *                                            chain  acyclic     or    and  loopy
 * target runs (sustain)                        972     1000   1000   1000    890
 * target can be started                        861     1000   1000   1000    538
 * runs, and some minimal cut has two nodes     307      376    426      0    286
 * runs, and some minimal cut has three or more  54       61    104      0     49
 * runs without any single point but itself     265      323    296      0    323
 * sustain ≠ start-up                           170        0      0      0    523
 * some need has alternatives                   690      807    765      0    896
 *
 * Two failures of failurePair that together fell more than both apart (F5 strict): 255 of 1000.
 */
describe('the interesting worlds are hit often enough', () => {
  const share = (worlds: readonly Chain[], holds: (world: Chain) => boolean) => worlds.filter(holds).length / worlds.length;
  const runs = (world: Chain, mode: 'sustain' | 'start-up') => {
    const of = worldOf(world);
    return has(operableNodes(of, everything(of), mode), of.ids.length - 1);
  };
  const cutOf = (holds: (size: number) => boolean) => (world: Chain) => {
    const of = worldOf(world);
    const target = of.ids.length - 1;
    return (
      runs(world, 'sustain') && minimalCutSets(of, target, 'sustain', everything(of) & ~(1 << target)).some((cut) => holds(sizeOf(cut)))
    );
  };
  const modesDiffer = (world: Chain) => {
    const of = worldOf(world);
    return operableNodes(of, everything(of), 'sustain') !== operableNodes(of, everything(of), 'start-up');
  };
  const alternativesMatter = (world: Chain) => {
    const of = worldOf(world);
    const target = of.ids.length - 1;
    return runs(world, 'sustain') && singlePoints(of, target, 'sustain') === 1 << target;
  };
  const overlapping = (world: Chain) =>
    world.nodes.some(({ needs }) =>
      needs.some((need, at) => needs.some((other, place) => place > at && other.anyOf.some((id) => need.anyOf.includes(id)))),
    );
  const duplicated = (world: Chain) => world.nodes.some(({ needs }) => needs.some(({ anyOf }) => new Set(anyOf).size < anyOf.length));
  const selfNeed = (world: Chain) => worldOf(world, 'all').ids.some((_id, node) => has(suppliersOf(worldOf(world, 'all'), node), node));
  const unmeetable = (world: Chain) => world.nodes.some(({ needs }) => needs.some(({ anyOf }) => anyOf.length === 0));
  const optional = (world: Chain) => world.nodes.some(({ needs }) => needs.some(({ essential }) => !essential));
  const hostile = (world: Chain) => world.nodes.some(({ id }) => (hostileIds as readonly string[]).includes(id));

  test('targets run, can be cut in twos and threes, and often have no single point', () => {
    for (const arbitrary of [chain(), acyclicChain(), orChain()]) {
      const worlds = sampled(arbitrary);
      expect(share(worlds, (world) => runs(world, 'sustain'))).toBeGreaterThan(0.95);
      expect(
        share(
          worlds,
          cutOf((size) => size === 2),
        ),
      ).toBeGreaterThan(0.25);
      expect(
        share(
          worlds,
          cutOf((size) => size >= 3),
        ),
      ).toBeGreaterThan(0.04);
      expect(share(worlds, alternativesMatter)).toBeGreaterThan(0.2);
    }
  });

  test('loops make what can be started differ from what keeps running', () => {
    const worlds = sampled(loopyChain());
    expect(share(worlds, modesDiffer)).toBeGreaterThan(0.4);
    expect(share(worlds, (world) => runs(world, 'sustain') && !runs(world, 'start-up'))).toBeGreaterThan(0.2);
    expect(share(worlds, selfNeed)).toBeGreaterThan(0.15);
    expect(share(worlds, unmeetable)).toBeGreaterThan(0.1);
    expect(share(sampled(chain()), modesDiffer)).toBeGreaterThan(0.1);
  });

  test('odd ids, optional needs, suppliers in two needs or named twice all occur', () => {
    const worlds = sampled(chain());
    expect(share(worlds, hostile)).toBeGreaterThan(0.3);
    expect(share(worlds, optional)).toBeGreaterThan(0.2);
    expect(share(worlds, overlapping)).toBeGreaterThan(0.2);
    expect(share(worlds, duplicated)).toBeGreaterThan(0.2);
    for (const id of hostileIds.slice(0, 8))
      expect(
        worlds.some((world) => world.nodes.some((node) => node.id === id)),
        id,
      ).toBe(true);
  });

  test('pairs of failures are often each other’s substitutes', () => {
    const strict = sampled(withOwn(chain(), failurePair)).filter(([world, [first, second]]) => {
      const of = worldOf(world);
      const left = (failed: readonly string[]) => operableNodes(of, everything(of) & ~maskOf(of, failed), 'sustain');
      return (left(first) & left(second)) !== left([...first, ...second]);
    });
    expect(strict.length / samples).toBeGreaterThan(0.2);
  });
});

describe('what is drawn for a chain belongs to it', () => {
  test('present sets and failures name its nodes, few and many', () => {
    for (const draw of [presentSet, failures]) {
      const drawn = sampled(withOwn(chain(), draw));
      for (const [world, ids] of drawn) expect(worldOf(world).ids).toEqual(expect.arrayContaining(ids));
      expect(new Set(drawn.map(([, ids]) => ids.length)).size).toBeGreaterThan(2);
    }
  });

  test('a renaming is one to one and keeps order and needs', () => {
    for (const [world, { chain: renamed, to }] of sampled(withOwn(chain(), renaming))) {
      expect(worldOf(renamed).ids).toEqual(worldOf(world).ids.map(to));
      expect(worldOf(renamed).slots).toEqual(worldOf(world).slots);
      expect(isValid(renamed)).toBe(true);
    }
  });

  test('a reordering keeps the nodes and, mostly, not their order', () => {
    const drawn = sampled(withOwn(chain(), reordering));
    for (const [world, other] of drawn) expect(new Set(other.nodes)).toEqual(new Set(world.nodes));
    expect(drawn.filter(([world, other]) => other.nodes.some((node, at) => node !== world.nodes[at])).length / samples).toBeGreaterThan(
      0.5,
    );
  });

  test('a coverage has present, absent and unknown nodes', () => {
    const states = sampled(withOwn(chain(), coverageOf)).flatMap(([world, coverage]) =>
      worldOf(world).ids.map((id) => presenceOf(coverage, id)),
    );
    for (const state of ['present', 'absent', 'unknown'] as const) {
      expect(states.filter((other) => other === state).length / states.length).toBeGreaterThan(0.2);
    }
  });

  test('coverages repeat from a seed', () => {
    expect(sampled(withOwn(chain(), coverageOf))).toEqual(sampled(withOwn(chain(), coverageOf)));
  });
});
