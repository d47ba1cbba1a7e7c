import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../src/graph/compose.ts';
import { neighbourhood } from '../../src/graph/graph-face.ts';
import { chain } from '../arbitraries/chain.ts';
import { hops } from '../oracles/reachability.ts';
import { has, suppliersOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

test('M1 in-degrees and out-degrees sum to the edges: one for each supplier and user', () => {
  fc.assert(
    fc.property(chain(), (drawn) => {
      const world = worldOf(drawn, 'all');
      const { graph } = compose([drawn]);
      const pairs = world.ids.flatMap((user, at) =>
        world.ids.flatMap((supplier, index) => (has(suppliersOf(world, at), index) ? [`${supplier} > ${user}`] : [])),
      );
      expect(graph.mapEdges((_edge, _attributes, supplier, user) => `${supplier} > ${user}`).sort()).toEqual(pairs.sort());
      expect(graph.nodes()).toEqual(world.ids);
      const sum = (degree: (id: string) => number) => world.ids.reduce((total, id) => total + degree(id), 0);
      expect(sum((id) => graph.inDegree(id))).toBe(graph.size);
      expect(sum((id) => graph.outDegree(id))).toBe(graph.size);
    }),
    properties,
  );
});

test('an edge is essential if some need is, and alternative if every need has others', () => {
  fc.assert(
    fc.property(chain(), (drawn) => {
      compose([drawn]).graph.forEachEdge((_edge, attributes, supplier, user) => {
        const bare = (id: string) => id.slice(drawn.id.length + 1);
        const needs = drawn.nodes.find(({ id }) => id === bare(user))?.needs.filter(({ anyOf }) => anyOf.includes(bare(supplier))) ?? [];
        expect(attributes.essential).toBe(needs.some(({ essential }) => essential));
        expect(attributes.alternative).toBe(needs.every(({ anyOf }) => new Set(anyOf).size > 1));
      });
    }),
    properties,
  );
});

test('a neighbourhood is what lies within so many hops, with all edges between', () => {
  fc.assert(
    fc.property(
      chain(),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('upstream' as const, 'downstream' as const, 'both' as const),
      (drawn, pick, depth, direction) => {
        const world = worldOf(drawn, 'all');
        const distance = hops(world);
        const middle = pick % world.ids.length;
        const { graph } = compose([drawn]);
        const part = neighbourhood(graph, { node: world.ids[middle] ?? '', depth, direction });
        const near = world.ids.filter(
          (_id, node) =>
            (direction !== 'downstream' && (distance[middle]?.[node] ?? Infinity) <= depth) ||
            (direction !== 'upstream' && (distance[node]?.[middle] ?? Infinity) <= depth),
        );
        expect(part.nodes()).toEqual(near);
        expect(part.size).toBe(
          graph.filterEdges((_edge, _attributes, supplier, user) => near.includes(supplier) && near.includes(user)).length,
        );
      },
    ),
    properties,
  );
});
