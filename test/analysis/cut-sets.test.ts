import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimalCutSets, type CutSetOptions } from '../../src/analysis/minimal-cut-sets.ts';
import { minimalPathSets } from '../../src/analysis/minimal-path-sets.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import { elevenChains } from '../../chains/index.ts';
import { anyMode, chain, coverageOf, loopyChain, orChain, renaming, supplyOf, targetOf, withOwn } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import * as brute from '../oracles/cut-sets.ts';
import * as brutePaths from '../oracles/path-sets.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { presenceOf } from '../oracles/presence.ts';
import { everything, has, idsIn, listOf, maskOf, suppliersOf, worldOf, type Nodes, type World } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const all = 20; // no world here has larger sets
const last = (world: World) => world.ids.length - 1;
const rest = (world: World) => everything(world) & ~(1 << last(world));
/** Sets as the API gives them: by size, then by the members' places. */
function inOrder(world: World, sets: readonly Nodes[]): string[][] {
  const byMembers = (a: readonly number[], b: readonly number[]) =>
    a.length - b.length || (a.map((node, at) => node - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return sets
    .map(listOf)
    .sort(byMembers)
    .map((nodes) => nodes.map((node) => world.ids[node] ?? ''));
}
const cuts = (drawn: Chain, options: Partial<CutSetOptions> = {}) =>
  minimalCutSets(compose([drawn]), { target: targetOf(drawn), maxSize: all, ...options });

describe('minimal cut sets, by example', () => {
  const network = networkOf({ ore: [], a: ['ore'], b: ['ore'], t: [['a', 'b']] });

  test('what alternatives share cuts alone, the alternatives only together', () => {
    expect(minimalCutSets(network, { target: 't' })).toEqual({
      question: 'cut-sets',
      options: {
        target: 'w/t',
        elements: 'nodes',
        mode: 'sustain',
        include: [],
        substitutes: 'as-written',
        maxSize: 2,
        limit: 10_000,
        maxSteps: 100_000,
      },
      targetRuns: 'yes',
      sets: [['w/ore'], ['w/a', 'w/b']],
      certainty: ['certain', 'certain'],
      complete: true,
    });
  });

  test('a bound is told, and all smaller sets are there', () => {
    expect(minimalCutSets(network, { target: 't', maxSize: 1 })).toMatchObject({
      sets: [['w/ore']],
      complete: false,
      stoppedBy: 'max-size',
    });
    expect(minimalCutSets(network, { target: 't', limit: 1 })).toMatchObject({ sets: [['w/ore']], complete: false, stoppedBy: 'limit' });
    expect(minimalCutSets(network, { target: 't', limit: 2 })).toMatchObject({ complete: true });
    expect(minimalCutSets(network, { target: 't', maxSteps: 1 })).toMatchObject({ complete: false, stoppedBy: 'max-steps' });
  });

  test('the target may fail where it is asked for', () => {
    expect(minimalCutSets(network, { target: 't', among: ['t', 'a', 'b'] }).sets).toEqual([['w/t'], ['w/a', 'w/b']]);
  });

  test('a target that does not run has nothing to cut, and says so', () => {
    expect(minimalCutSets(networkOf({ t: [[]] }), { target: 't' })).toMatchObject({ targetRuns: 'no', sets: [], complete: true });
  });

  test('what a loop needs to start is a cut in start-up alone', () => {
    const loop = networkOf({ s: [], z: [], x: [['s', 'y', 'z']], y: ['x'] });
    expect(minimalCutSets(loop, { target: 'y' }).sets).toEqual([['w/x']]);
    expect(minimalCutSets(loop, { target: 'y', mode: 'start-up' }).sets).toEqual([['w/x'], ['w/s', 'w/z']]);
  });

  test('an alternative that nobody is known to have may be one; then cutting the other is not certain to stop the target', () => {
    const coverage = coverageFrom({ present: ['ore', 'a', 't'] });
    expect(minimalCutSets(network, { target: 't', coverage })).toMatchObject({
      sets: [['w/ore'], ['w/a'], ['w/a', 'w/b']],
      certainty: ['certain', 'possible', 'certain'],
    });
  });

  test('alternatives without evidence are no substitutes where they are doubted', () => {
    expect(minimalCutSets(network, { target: 't', substitutes: 'doubted' })).toMatchObject({
      sets: [['w/ore'], ['w/a'], ['w/b'], ['w/a', 'w/b']],
      certainty: ['certain', 'possible', 'possible', 'certain'],
    });
  });

  test('two countries that cut together; firms within one fail together', () => {
    const coverage = coverageFrom({
      providers: {
        x: { type: 'firm', within: ['jp'] },
        y: { type: 'firm', within: ['jp'] },
        z: { type: 'firm', within: ['nl'] },
        jp: { type: 'country' },
        nl: { type: 'country' },
        rest: { type: 'region', residual: true },
      },
      provisions: ['x', 'y', 'z']
        .map((provider) => ({ provider, node: 'a', status: 'listed', share: 1 / 3, scope: 'world' }))
        .concat([{ provider: 'rest', node: 'ore', status: 'listed', share: 1, scope: 'world' }]),
    });
    const only = networkOf({ ore: [], a: ['ore'], t: ['a'] });
    expect(minimalCutSets(only, { target: 't', coverage, elements: 'providers', maxSize: 3 })).toMatchObject({
      sets: [['x', 'y', 'z']],
      certainty: ['certain'],
      complete: true,
    });
    expect(minimalCutSets(only, { target: 't', coverage, elements: 'jurisdictions' }).sets).toEqual([['jp', 'nl']]);
    expect(() => minimalCutSets(only, { target: 't', elements: 'providers' })).toThrow(
      expect.objectContaining({ code: 'coverage-needed' }),
    );
  });

  test('bad bounds are refused', () => {
    for (const option of ['maxSize', 'limit', 'maxSteps']) {
      expect(() => minimalCutSets(network, { target: 't', [option]: 0 })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    }
  });
});

describe('minimal cut sets, by law', () => {
  test('K1–K4 they are the minimal sets that stop the target, all of them, in order, loops or not', () => {
    let large = 0;
    fc.assert(
      fc.property(chain(), anyMode, fc.boolean(), (drawn, mode, optional) => {
        const world = worldOf(drawn, optional ? 'all' : 'essential');
        const runs = has(operableNodes(world, everything(world), mode), last(world));
        const expected = runs ? inOrder(world, brute.minimalCutSets(world, last(world), mode, rest(world))) : [];
        if (expected.some((set) => set.length > 1)) large++;
        const result = cuts(drawn, { mode, ...(optional ? { include: ['optional'] } : {}) });
        expectJsonSafe(result);
        expect([result.sets, result.complete, result.targetRuns]).toEqual([expected, true, runs ? 'yes' : 'no']);
        expect(result.certainty).toEqual(expected.map(() => 'certain'));
      }),
      properties,
    );
    expect(large).toBeGreaterThan(50);
  });

  test('among any nodes, the target too', () => {
    fc.assert(
      fc.property(loopyChain(), anyMode, fc.nat(), (drawn, mode, bits) => {
        const world = worldOf(drawn);
        const some = bits & everything(world);
        const runs = has(operableNodes(world, everything(world), mode), last(world));
        const expected = runs ? inOrder(world, brute.minimalCutSets(world, last(world), mode, some)) : [];
        expect(cuts(drawn, { mode, among: idsIn(world, some) }).sets).toEqual(expected);
        const paths = minimalPathSets(compose([drawn]), { target: targetOf(drawn), mode, among: idsIn(world, some) });
        expect(paths.sets).toEqual(runs ? inOrder(world, brutePaths.minimalPathSets(world, last(world), mode, some)) : []);
      }),
      properties,
    );
  });

  test('K5 those of size 1 are the single points, as certain', () => {
    fc.assert(
      fc.property(
        withOwn(chain(), coverageOf),
        anyMode,
        fc.constantFrom('as-written' as const, 'doubted' as const),
        ([drawn, coverage], mode, substitutes) => {
          const network = compose([drawn]);
          const target = targetOf(drawn);
          const points = singlePointsOfFailure(network, { target, coverage, mode, substitutes });
          const { sets, certainty, targetRuns } = minimalCutSets(network, { target, coverage, mode, substitutes, maxSize: 1 });
          expect(targetRuns).toBe(points.targetRuns);
          expect(sets.map(([node], at) => ({ node, certainty: certainty[at] }))).toEqual(points.nodes);
        },
      ),
      properties,
    );
  });

  test('K6 and K7 every cut meets every path; cuts are the minimal transversals of paths, and single points in every path', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        const world = worldOf(drawn);
        const paths = minimalPathSets(compose([drawn]), { target: targetOf(drawn), mode });
        expectJsonSafe(paths);
        const { sets } = cuts(drawn, { mode });
        if (paths.targetRuns === 'no') {
          expect([sets, paths.sets]).toEqual([[], []]);
          return;
        }
        const masks = paths.sets.map((set) => maskOf(world, set));
        const transversals = masks.includes(0) ? [] : brutePaths.minimalTransversals(masks, rest(world));
        expect(sets).toEqual(inOrder(world, transversals));
        const shared = masks.reduce((common, mask) => common & mask, rest(world));
        expect(sets.filter((set) => set.length === 1).flat()).toEqual(idsIn(world, shared));
      }),
      properties,
    );
  });

  test('K12 with any-of needs only and no loops, the smallest cut is as large as the most routes without a node in common', () => {
    let wide = 0;
    fc.assert(
      fc.property(orChain(), (drawn) => {
        const world = worldOf(drawn);
        const inner = cuts(drawn).sets;
        const routes = separateRoutes(world);
        if (routes > 1 && routes < Infinity) wide++;
        expect(inner[0]?.length).toBe(routes === Infinity ? undefined : routes);
      }),
      properties,
    );
    expect(wide).toBeGreaterThan(30);
  });

  test('K13 a larger size keeps all smaller sets; what is cut short says so', () => {
    fc.assert(
      fc.property(chain(), anyMode, fc.integer({ min: 1, max: 3 }), (drawn, mode, maxSize) => {
        const whole = cuts(drawn, { mode });
        const part = cuts(drawn, { mode, maxSize });
        expect(part.sets).toEqual(whole.sets.filter((set) => set.length <= maxSize));
        if (part.complete) expect(part.sets).toEqual(whole.sets);
        else expect(part.stoppedBy).toBe('max-size');
        for (const limit of [1, 3]) {
          const few = cuts(drawn, { mode, limit });
          expect(few.sets.length).toBe(Math.min(limit, whole.sets.length));
          expect(few.complete).toBe(whole.sets.length <= limit);
          const sure = few.complete ? few.sets : few.sets.filter((set) => set.length < few.sets.at(-1)!.length);
          expect(sure).toEqual(whole.sets.filter((set) => few.complete || set.length < few.sets.at(-1)!.length));
        }
        const steps = cuts(drawn, { mode, maxSteps: 2 });
        expect(whole.sets).toEqual(expect.arrayContaining([...steps.sets]));
        if (steps.complete) expect(steps.sets).toEqual(whole.sets);
      }),
      properties,
    );
  });

  test('new names, new order: the same sets', () => {
    fc.assert(
      fc.property(withOwn(chain(), renaming), anyMode, ([drawn, { chain: renamed, to }], mode) => {
        const network = compose([renamed]);
        const { sets } = minimalCutSets(network, { target: to(targetOf(drawn)), mode, maxSize: all });
        const inAnyOrder = (found: readonly (readonly string[])[]) => new Set(found.map((set) => JSON.stringify([...set].sort())));
        expect(inAnyOrder(sets)).toEqual(inAnyOrder(cuts(drawn, { mode }).sets.map((set) => set.map(to))));
      }),
      properties,
    );
  });

  test('with a coverage a set stops the target whatever is unknown, or in one of the two bounds', () => {
    let doubtful = 0;
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const world = worldOf(drawn);
        const bound = (...states: readonly string[]) =>
          maskOf(
            world,
            world.ids.filter((id) => states.includes(presenceOf(coverage, id))),
          );
        const bounds = [bound('present'), bound('present', 'unknown')];
        const runs = (available: Nodes) => has(operableNodes(world, available, mode), last(world));
        const running = bounds.filter(runs);
        const minimal = running.flatMap((available) =>
          brute.minimalSets(brute.subsetsOf(available & rest(world)), (cut) => !runs(available & ~cut)),
        );
        const expected = [...new Set(minimal)];
        const result = cuts(drawn, { mode, coverage });
        expect(result.sets).toEqual(inOrder(world, expected));
        expect(result.targetRuns).toBe(['no', 'possible', 'yes'][running.length]);
        result.sets.forEach((set, at) => {
          const cut = maskOf(world, set);
          const certain = running.length === 2 && bounds.every((available) => !runs(available & ~cut));
          if (!certain) doubtful++;
          expect(result.certainty[at]).toBe(certain ? 'certain' : 'possible');
        });
      }),
      properties,
    );
    expect(doubtful).toBeGreaterThan(20);
  });

  test('suppliers cut what they alone supply, certain where it holds with and without others', () => {
    fc.assert(
      fc.property(
        withOwn(chain(), supplyOf),
        fc.constantFrom('providers' as const, 'jurisdictions' as const),
        anyMode,
        ([drawn, { coverage, providersIn, soleSuppliers }], elements, mode) => {
          const world = worldOf(drawn);
          const groups = providersIn(elements);
          const runs = (available: Nodes) => has(operableNodes(world, available, mode), last(world));
          if (!runs(everything(world))) return;
          const stops = (set: Nodes, others: 'stay' | 'none') => {
            const lost = listOf(set).flatMap((at) => groups[at]?.[1] ?? []);
            return !runs(everything(world) & ~maskOf(world, soleSuppliers(lost, others)));
          };
          const whole = 2 ** groups.length - 1;
          const subsets = brute.subsetsOf(whole);
          const expected = new Set(
            (['stay', 'none'] as const).flatMap((others) => brute.minimalSets(subsets, (set) => stops(set, others))),
          );
          const place = new Map(groups.map(([id], at) => [id, at]));
          const result = cuts(drawn, { mode, coverage, elements });
          expectJsonSafe(result);
          const found = result.sets.map((set) => set.reduce((mask, id) => mask | (1 << place.get(id)!), 0));
          expect(new Set(found)).toEqual(expected);
          expect(found.length).toBe(expected.size);
          found.forEach((set, at) => expect(result.certainty[at]).toBe(stops(set, 'stay') && stops(set, 'none') ? 'certain' : 'possible'));
        },
      ),
      properties,
    );
  });
});

describe('minimal path sets', () => {
  const network = networkOf({ ore: [], a: ['ore'], b: ['ore'], glue: [], t: [['a', 'b'], 'glue'] });

  test('are the ways to make a target', () => {
    expect(minimalPathSets(network, { target: 't' })).toEqual({
      question: 'path-sets',
      options: { target: 'w/t', mode: 'sustain', include: [], limit: 1000, maxSteps: 100_000 },
      targetRuns: 'yes',
      sets: [
        ['w/ore', 'w/a', 'w/glue'],
        ['w/ore', 'w/b', 'w/glue'],
      ],
      complete: true,
    });
  });

  test('what needs none of them has the empty set; what cannot run has none', () => {
    expect(minimalPathSets(network, { target: 'ore' }).sets).toEqual([[]]);
    expect(minimalPathSets(networkOf({ t: [[]] }), { target: 't' })).toMatchObject({ targetRuns: 'no', sets: [], complete: true });
  });

  test('a limit is told', () => {
    expect(minimalPathSets(network, { target: 't', limit: 1 })).toMatchObject({ complete: false, stoppedBy: 'limit' });
    expect(minimalPathSets(network, { target: 't', maxSteps: 1 })).toMatchObject({ complete: false, stoppedBy: 'max-steps' });
  });
});

test('the eleven chains: a vehicle has its own assembly steps and their inputs as single points, and pairs beside them', () => {
  const network = compose(elevenChains);
  const { sets, certainty } = minimalCutSets(network, { target: '新能源汽车', maxSize: 2 });
  const points = singlePointsOfFailure(network, { target: '新能源汽车' }).nodes.map(({ node }) => node);
  expect(sets.filter((set) => set.length === 1).flat()).toEqual(points);
  expect(sets.filter((set) => set.length === 2).length).toBeGreaterThan(0);
  expect(new Set(certainty)).toEqual(new Set(['certain']));
});

/** Most routes from raw nodes to the target that share no node but it; Infinity when the target is raw. */
function separateRoutes(world: World): number {
  const target = last(world);
  if (suppliersOf(world, target) === 0) return Infinity;
  const routesTo = (node: number): Nodes[] => {
    const from = listOf(suppliersOf(world, node));
    if (from.length === 0) return [1 << node];
    return from.flatMap(routesTo).map((route) => route | (1 << node));
  };
  const routes = [...new Set(routesTo(target).map((route) => route & ~(1 << target)))];
  const most = (left: readonly Nodes[], used: Nodes): number =>
    left.reduce((best, route, at) => ((route & used) === 0 ? Math.max(best, 1 + most(left.slice(at + 1), used | route)) : best), 0);
  return most(routes, 0);
}
