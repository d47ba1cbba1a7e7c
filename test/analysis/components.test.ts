import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from '../../src/analysis/components.ts';
import { compose } from '../../src/graph/compose.ts';
import { chain } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { articulationPoints, bridges, weakComponents } from '../oracles/articulation.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { levels } from '../oracles/levels.ts';
import { hops, needsAtAll } from '../oracles/reachability.ts';
import { strongComponents } from '../oracles/strong-components.ts';
import { has, suppliersOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

test('a loop of two, what feeds it and what it feeds', () => {
  expect(components(networkOf({ raw: [], x: ['raw', 'y'], y: ['x'], t: ['y'], alone: [] }))).toMatchObject({
    strong: [['w/raw'], ['w/x', 'w/y'], ['w/t'], ['w/alone']],
    weak: [['w/raw', 'w/x', 'w/y', 'w/t'], ['w/alone']],
    levels: [0, 1, 1, 2, 0].map((level) => ({ level })),
    articulation: ['w/x', 'w/y'],
    bridges: [
      { supplier: 'w/raw', user: 'w/x' },
      { supplier: 'w/y', user: 'w/x' },
      { supplier: 'w/y', user: 'w/t' },
    ],
    cycle: ['w/x', 'w/y', 'w/x'],
  });
});

test('strong and weak components, levels, articulation, bridges and cycle are what the definitions say', () => {
  fc.assert(
    fc.property(chain(), fc.boolean(), (drawn, optional) => {
      const world = worldOf(drawn, optional ? 'all' : 'essential');
      const all = worldOf(drawn, 'all');
      const distance = hops(world);
      const result = components(compose([drawn]), optional ? { include: ['optional'] } : {});
      expectJsonSafe(result);
      expect(result.strong).toEqual(strongComponents(world));
      expect(result.weak).toEqual(weakComponents(all));
      expect(result.levels).toEqual(levels(world).map((level, node) => ({ node: world.ids[node], level })));
      expect(result.articulation).toEqual(articulationPoints(all));
      expect(result.bridges).toEqual(bridges(all));
      const first = world.ids.findIndex((_id, node) => needsAtAll(world, distance, node, node));
      if (first === -1) expect(result).not.toHaveProperty('cycle');
      else {
        const cycle = result.cycle ?? [];
        expect([cycle[0], cycle.at(-1)]).toEqual([world.ids[first], world.ids[first]]);
        expect(new Set(cycle).size).toBe(cycle.length - 1);
        cycle
          .slice(1)
          .forEach((supplier, at) =>
            expect(has(suppliersOf(world, world.ids.indexOf(cycle[at] ?? '')), world.ids.indexOf(supplier))).toBe(true),
          );
      }
    }),
    properties,
  );
});
