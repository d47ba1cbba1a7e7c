import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominators, postDominators } from '../../src/analysis/dominators.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import { chain, orChain, targetOf } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { dominatorsOf, immediateDominator } from '../oracles/dominators.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { idsIn, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const line = (drawn: Chain, target: string) => dominators(compose([drawn]), { target }).nodes.map(({ node }) => node);

test('a node that no source leads to is unreachable, and has no dominators', () => {
  const network = networkOf({ x: ['y'], y: ['x'], never: [[]] });
  expect(dominators(network).nodes.map(({ dominator }) => dominator.kind)).toEqual(['unreachable', 'unreachable', 'unreachable']);
});

describe('dominators, by law', () => {
  test('D1 with any-of needs only and no loops they are the single points, and the target', () => {
    fc.assert(
      fc.property(orChain(), (drawn) => {
        const points = singlePointsOfFailure(compose([drawn]), { target: targetOf(drawn) }).nodes.map(({ node }) => node);
        expect(new Set(line(drawn, targetOf(drawn)))).toEqual(new Set([...points, targetOf(drawn)]));
      }),
      properties,
    );
  });

  test('D2 and D4 agree with remove-and-reach, loops or not, optional needs or not', () => {
    fc.assert(
      fc.property(chain(), fc.boolean(), (drawn, optional) => {
        const world = worldOf(drawn, optional ? 'all' : 'essential');
        const result = dominators(compose([drawn]), optional ? { include: ['optional'] } : {});
        expectJsonSafe(result);
        expect(result.nodes).toEqual(
          world.ids.map((node, index) => {
            const by = immediateDominator(world, index);
            return {
              node,
              dominator: by === -2 ? { kind: 'unreachable' } : by === -1 ? { kind: 'root' } : { kind: 'dominated', by: world.ids[by] },
            };
          }),
        );
      }),
      properties,
    );
  });

  test('D3 immediate dominators form a tree whose ancestors are the dominators', () => {
    fc.assert(
      fc.property(chain(), (drawn) => {
        const world = worldOf(drawn);
        world.ids.forEach((id, node) => {
          const above = dominatorsOf(world, node);
          if (above !== 0) expect([...line(drawn, id)].sort()).toEqual(idsIn(world, above).sort());
        });
      }),
      properties,
    );
  });

  test('D6 post-dominators are the dominators of the reversed chain', () => {
    fc.assert(
      fc.property(chain(), fc.boolean(), fc.nat(), (drawn, optional, one) => {
        const include = optional ? (['optional'] as const) : [];
        const counted = drawn.nodes.map((node) => ({
          id: node.id,
          uses: node.needs.filter(({ essential }) => essential || optional).flatMap(({ anyOf }) => anyOf),
        }));
        const turned = drawn.nodes.map((node) => ({
          ...node,
          needs: counted
            .filter(({ uses }) => uses.includes(node.id))
            .map(({ id }) => ({ anyOf: [id], role: 'material' as const, essential: true, claims: [] })),
        }));
        const source = drawn.nodes[one % drawn.nodes.length]!.id;
        const network = compose([drawn]);
        const opposite = compose([{ ...drawn, nodes: turned }]);
        const result = postDominators(network, { include });
        expectJsonSafe(result);
        expect(result.nodes).toEqual(dominators(opposite).nodes);
        expect(postDominators(network, { include, source }).nodes).toEqual(dominators(opposite, { target: source }).nodes);
      }),
      properties,
    );
  });

  test('D5 another supplier never adds a dominator to a node that is reachable', () => {
    fc.assert(
      fc.property(chain(), fc.nat(), fc.nat(), (drawn, user, supplier) => {
        const made = drawn.nodes.filter(({ needs }) => needs.some(({ essential }) => essential));
        const owner = made[user % Math.max(1, made.length)];
        const other = drawn.nodes[supplier % drawn.nodes.length];
        if (owner === undefined || other === undefined) return;
        const need = { anyOf: [other.id], role: 'material' as const, essential: true, claims: [] };
        const wider = { ...drawn, nodes: drawn.nodes.map((node) => (node === owner ? { ...node, needs: [...node.needs, need] } : node)) };
        const world = worldOf(drawn);
        world.ids.forEach((id, node) => {
          if (dominatorsOf(world, node) !== 0) expect(line(drawn, id)).toEqual(expect.arrayContaining(line(wider, id)));
        });
      }),
      properties,
    );
  });
});
