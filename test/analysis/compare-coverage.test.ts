import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCoverage } from '../../src/analysis/compare-coverage.ts';
import { compose } from '../../src/graph/compose.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { chain, withOwn } from '../arbitraries/chain.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { hops } from '../oracles/reachability.ts';
import { worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

test('who has what, the smallest joint cover and the complements are what the definitions say', async () => {
  const drawn = withOwn(chain(), (world) =>
    fc.array(fc.subarray(world.nodes.map(({ id }) => `${world.id}/${id}`)), { minLength: 2, maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ([chosen, haves]) => {
      const world = worldOf(chosen);
      const target = world.ids.length - 1;
      const needed = world.ids.filter((_id, node) => (hops(world)[target]?.[node] ?? Infinity) < Infinity);
      const lenses = haves.map((_have, at) => `L${at}`);
      const coverages = haves.map((present, at) => ({ coverage: coverageFrom({ lens: lenses[at], present }) }));
      const result = await compareCoverage(compose([chosen]), { coverages, targets: world.ids.slice(-1) });
      expect(result.nodes).toEqual(
        needed.map((node) => ({ node, by: lenses.filter((_lens, at) => haves[at]!.includes(node)), absentIn: [] })),
      );
      const held = needed.filter((node) => haves.some((have) => have.includes(node)));
      const covers = (some: number) => held.every((node) => haves.some((have, at) => (some & (1 << at)) !== 0 && have.includes(node)));
      const sizes = Array.from({ length: 2 ** haves.length }, (_value, some) => some)
        .filter(covers)
        .map((some) => haves.filter((_have, at) => (some & (1 << at)) !== 0).length);
      expect(result.jointCover).toHaveLength(Math.min(...sizes));
      expect(covers(result.jointCover.reduce((some, lens) => some | (1 << lenses.indexOf(lens)), 0))).toBe(true);
      expect(result).toMatchObject({ optimal: true, covered: { nodes: held.length, of: needed.length } });
      for (const { lens, from, nodes } of result.complements) {
        const [to, by] = [lens, from].map((one) => haves[lenses.indexOf(one)]!);
        expect(nodes).toEqual(needed.filter((node) => by!.includes(node) && !to!.includes(node)));
        expect(nodes.length).toBeGreaterThan(0);
      }
      expectJsonSafe(result);
    }),
    properties,
  );
});

describe('comparison, by example', () => {
  const network = networkOf({ a: [], b: [], t: ['a', 'b'] });
  const coverage = coverageFrom({
    providers: { here: { type: 'region' }, east: { type: 'city', within: ['here'] }, west: { type: 'city', within: ['here'] } },
    provisions: [
      { provider: 'east', node: 'a', status: 'listed' },
      { provider: 'west', node: 'b', status: 'planned' },
      { provider: 'west', node: 'a', status: 'absent' },
    ],
  });

  test('two cities of one coverage; planned counts on request; absent is kept apart', async () => {
    const coverages = ['east', 'west'].map((lens) => ({ coverage, lens }));
    expect((await compareCoverage(network, { coverages })).jointCover).toEqual(['east']);
    const planned = await compareCoverage(network, { coverages, include: ['planned'] });
    expect(planned.jointCover).toEqual(['east', 'west']);
    expect(planned.nodes[0]).toEqual({ node: 'w/a', by: ['east'], absentIn: ['west'] });
    expect(planned.complements).toEqual([
      { lens: 'east', from: 'west', nodes: ['w/b'] },
      { lens: 'west', from: 'east', nodes: ['w/a'] },
    ]);
  });

  test.each([
    ['a lens alone', [{ coverage }]],
    ['a lens against itself', [{ coverage }, { coverage }]],
  ])('refuses %s', async (_what, coverages) => {
    await expect(compareCoverage(network, { coverages })).rejects.toMatchObject({ issue: { code: 'invalid-option', option: 'coverages' } });
  });
});
