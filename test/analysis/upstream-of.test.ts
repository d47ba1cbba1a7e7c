import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downstreamOf, upstreamOf } from '../../src/analysis/upstream-of.ts';
import { compose } from '../../src/graph/compose.ts';
import { chain, renaming, withOwn } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { hops } from '../oracles/reachability.ts';
import { worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

describe('upstreamOf and downstreamOf, by example', () => {
  const network = networkOf({ ore: [], a: ['ore'], dye: [], t: ['a', { anyOf: ['dye'], essential: false }] });
  test('nearest first, with the way there; optional needs are listed and marked', () => {
    expect(upstreamOf(network, 't').nodes).toEqual([
      { node: 'w/a', depth: 1, essential: true, via: 'w/t' },
      { node: 'w/dye', depth: 1, essential: false, via: 'w/t' },
      { node: 'w/ore', depth: 2, essential: true, via: 'w/a' },
    ]);
    expect(upstreamOf(network, 't').sources).toEqual(['w/dye', 'w/ore']);
  });
  test('targets are what nobody essentially needs', () => expect(downstreamOf(network, 'ore').targets).toEqual(['w/t']));
  test('a node in a loop leaves itself out', () => {
    expect(upstreamOf(networkOf({ x: ['y'], y: ['x', 'y'] }), 'y').nodes.map(({ node }) => node)).toEqual(['w/x']);
  });
});

test('C6 y is upstream of x exactly if x is downstream of y, at the same depth and alike essential', () => {
  fc.assert(
    fc.property(chain(), (drawn) => {
      const network = compose([drawn]);
      const pairs = (of: typeof upstreamOf | typeof downstreamOf, flip: boolean) =>
        network.nodes
          .flatMap(({ id }) =>
            of(network, id).nodes.map(({ node, depth, essential }) =>
              JSON.stringify([flip ? node : id, flip ? id : node, depth, essential]),
            ),
          )
          .sort();
      expect(pairs(upstreamOf, false)).toEqual(pairs(downstreamOf, true));
    }),
    properties,
  );
});

test('depth is the fewest hops, via one hop nearer, essential by essential needs alone, order by depth', () => {
  fc.assert(
    fc.property(chain(), (drawn) => {
      const all = worldOf(drawn, 'all');
      const far = hops(all);
      const essential = hops(worldOf(drawn));
      const network = compose([drawn]);
      all.ids.forEach((id, from) => {
        const up = upstreamOf(network, id);
        expectJsonSafe(up);
        expect(up.nodes.map(({ node }) => node).sort()).toEqual(
          all.ids.filter((other, to) => other !== id && (far[from]?.[to] ?? Infinity) < Infinity).sort(),
        );
        up.nodes.forEach((row, at) => {
          const to = all.ids.indexOf(row.node);
          expect(row.depth).toBe(far[from]?.[to]);
          expect(row.depth).toBeGreaterThanOrEqual(up.nodes[at - 1]?.depth ?? 0);
          expect(row.essential).toBe((essential[from]?.[to] ?? Infinity) < Infinity);
          const via = all.ids.indexOf(row.via);
          expect(far[from]?.[via]).toBe(row.depth - 1);
          expect(far[via]?.[to]).toBe(1);
        });
        expect(up.sources).toEqual(
          up.nodes.map(({ node }) => node).filter((node) => worldOf(drawn).slots[all.ids.indexOf(node)]?.length === 0),
        );
      });
    }),
    properties,
  );
});

test('C7 renaming commutes, order included', () => {
  fc.assert(
    fc.property(withOwn(chain(), renaming), ([drawn, { chain: renamed, to }]) => {
      const before = compose([drawn]);
      const after = compose([renamed]);
      for (const { id } of before.nodes) {
        expect(upstreamOf(after, to(id)).nodes).toEqual(
          upstreamOf(before, id).nodes.map((row) => ({ ...row, node: to(row.node), via: to(row.via) })),
        );
        expect(downstreamOf(after, to(id)).targets).toEqual(downstreamOf(before, id).targets.map(to));
      }
    }),
    properties,
  );
});
