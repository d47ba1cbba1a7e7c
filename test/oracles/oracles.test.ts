import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMode, chain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { chainOf, coverageFrom } from '../arbitraries/build.ts';
import { properties } from '../property-runs.ts';
import { articulationPoints, weakComponents } from './articulation.ts';
import { minimalCutSets, subsetsOf } from './cut-sets.ts';
import { dominatorsOf, immediateDominator } from './dominators.ts';
import { operableBySubsets, operableNodes } from './fixed-points.ts';
import { levels } from './levels.ts';
import { statesUnder } from './node-states.ts';
import { minimalPathSets } from './path-sets.ts';
import { presenceOf } from './presence.ts';
import { hops } from './reachability.ts';
import { singlePoints } from './single-points.ts';
import { strongComponents } from './strong-components.ts';
import { everything, idsIn, maskOf, worldOf, type World } from './world.ts';

/*
 *  a ─┐
 *     ├─ c (any) ── t     t also needs d
 *  b ─┘             │
 *  d ───────────────┘
 */
const fork = worldOf(chainOf({ a: [], b: [], c: [['a', 'b']], d: [], t: ['c', 'd'] }));
const t = 4;
const names = (world: World, sets: readonly number[]) =>
  sets.map((set) =>
    idsIn(world, set)
      .map((id) => id.slice(2))
      .join(''),
  );

describe('the oracles, on a fork that can be checked by eye', () => {
  test('closures', () => {
    expect(names(fork, [operableNodes(fork, maskOf(fork, ['w/b', 'w/c', 'w/t']), 'start-up')])).toEqual(['bc']);
  });
  test('reachability counts hops', () => expect(hops(fork)[t]).toEqual([2, 2, 1, 1, 0]));
  test('single points', () => expect(names(fork, [singlePoints(fork, t, 'sustain')])).toEqual(['cdt']));
  test('cut and path sets', () => {
    expect(names(fork, minimalCutSets(fork, t, 'sustain'))).toEqual(['c', 'd', 't', 'ab']);
    expect(names(fork, minimalPathSets(fork, t, 'sustain'))).toEqual(['acdt', 'bcdt']);
  });
  test('dominators ignore AND', () => {
    expect(names(fork, [dominatorsOf(fork, t), dominatorsOf(fork, 2)])).toEqual(['t', 'c']);
    expect(immediateDominator(fork, t)).toBe(-1);
  });
  test('levels, components, articulation', () => {
    expect(levels(fork)).toEqual([0, 0, 1, 0, 2]);
    expect(strongComponents(fork)).toHaveLength(5);
    expect(weakComponents(fork)).toHaveLength(1);
    expect(articulationPoints(fork)).toEqual(['w/c', 'w/t']);
  });
  test('subsets come smaller first', () => expect(subsetsOf(0b101)).toEqual([0, 1, 4, 5]));
});

test('a loop runs on in sustain and cannot start: x needs y, y needs x and z', () => {
  const loop = worldOf(chainOf({ x: ['y'], y: ['x', 'z'], z: [] }));
  expect(names(loop, [operableNodes(loop, everything(loop), 'start-up'), operableNodes(loop, everything(loop), 'sustain')])).toEqual([
    'z',
    'xyz',
  ]);
  expect(strongComponents(loop)).toEqual([['w/x', 'w/y'], ['w/z']]);
  expect(levels(loop)).toEqual([1, 1, 0]);
});

test('presence and states on one hand-made coverage', () => {
  const world = worldOf(chainOf({ ore: [], lost: [], part: ['lost'], t: ['ore', 'part'] }));
  const coverage = coverageFrom({
    providers: { here: { type: 'region' }, town: { type: 'city', within: ['here'] }, abroad: { type: 'country' } },
    provisions: [
      { provider: 'town', node: 'w/ore', status: 'listed', capability: 0.2 },
      { provider: 'abroad', node: 'w/ore', status: 'listed' },
      { provider: 'here', node: 'w/lost', status: 'absent' },
    ],
    present: ['w/part'],
  });
  expect(world.ids.map((id) => presenceOf(coverage, id))).toEqual(['present', 'absent', 'present', 'unknown']);
  expect(statesUnder(world, coverage, 0.5)).toEqual(['weak', 'broken', 'blocked', 'unknown']);
});

test('sweeps and subsets agree on both fixed points', () => {
  fc.assert(
    fc.property(withOwn(chain(), presentSet), anyMode, ([drawn, present], mode) => {
      const world = worldOf(drawn);
      const available = maskOf(world, present);
      expect(operableNodes(world, available, mode)).toBe(operableBySubsets(world, available, mode));
    }),
    properties,
  );
});
