import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extend } from '../../src/analysis/extend.ts';
import { compose } from '../../src/graph/compose.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { anyMode, chain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { minimalFills } from '../oracles/completions.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { has, idsIn, listOf, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

test('candidates are the nodes beside or below what is present that lack at most so many, ranked', async () => {
  await fc.assert(
    fc.asyncProperty(withOwn(chain(), presentSet), anyMode, fc.nat({ max: 2 }), async ([drawn, have], mode, maxMissing) => {
      const world = worldOf(drawn);
      const present = maskOf(world, have);
      const offered = { present, free: 0, add: world.ids.map(() => 1), buy: world.ids.map(() => undefined) };
      const base = operableNodes(world, present, mode);
      const fewest = (node: number) => Math.min(...minimalFills(world, offered, 1 << node, mode).map(({ cost }) => cost)) - 1;
      const below = (node: number) => world.slots[node]!.some((slot) => (slot & present) !== 0);
      const beside = (node: number) =>
        world.slots.some((slots) => slots.some((slot) => has(slot, node) && (slot & present & ~(1 << node)) !== 0));
      const expected = world.ids.filter((_id, node) => !has(present, node) && (below(node) || beside(node)) && fewest(node) <= maxMissing);
      const targets = world.ids.slice(-2);
      const { candidates } = await extend(compose([drawn]), { have, mode, trade: 'closed', maxMissing, targets });
      expect(candidates.map(({ node }) => node).sort()).toEqual([...expected].sort());
      for (const { node, direction, missing, unlocks, value, from } of candidates) {
        const at = world.ids.indexOf(node);
        expect(direction).toBe(below(at) ? 'downstream' : 'sideways');
        expect(missing).toHaveLength(fewest(at));
        const after = operableNodes(world, present | maskOf(world, [node, ...missing]), mode);
        expect(unlocks).toEqual(idsIn(world, after & ~base));
        expect(value).toBe(listOf(after & ~base & maskOf(world, targets)).length);
        expect(from.length).toBeGreaterThan(0);
        expect(maskOf(world, from) & ~present).toBe(0);
      }
      const rank = candidates.map(({ value, missing, unlocks, node }) => [
        -value,
        missing.length,
        -unlocks.length,
        world.ids.indexOf(node),
      ]);
      expect(rank).toEqual([...rank].sort((a, b) => a.map((one, at) => one - b[at]!).find((difference) => difference !== 0) ?? 0));
      expectJsonSafe(candidates);
    }),
    properties,
  );
});

describe('extension, by example', () => {
  const network = networkOf({ ore: { kind: 'resource' }, a: ['ore'], b: [], t: { endProduct: true, needs: ['a', 'b'] }, s: [['a', 'b']] });

  test('what it relies on from outside is named, with who is known to sell it', async () => {
    const coverage = coverageFrom({
      providers: { here: { type: 'region' }, far: { type: 'country' } },
      provisions: [
        { provider: 'here', node: 'a', status: 'listed' },
        { provider: 'far', node: 'ore', status: 'listed' },
      ],
    });
    const { candidates } = await extend(network, { coverage });
    expect(candidates.map(({ node, direction, missing, value, certainty }) => [node, direction, missing, value, certainty])).toEqual([
      ['w/t', 'downstream', ['w/b'], 1, 'possible'],
      ['w/b', 'sideways', [], 0, 'possible'],
      ['w/s', 'downstream', [], 0, 'possible'],
    ]);
    expect(candidates[0]?.imports).toEqual([{ node: 'w/ore', suppliers: ['far'] }]);
  });

  test('how many may be missing is a number', async () => {
    await expect(extend(network, { have: [], maxMissing: -1 })).rejects.toMatchObject({ issue: { option: 'maxMissing' } });
  });
});
