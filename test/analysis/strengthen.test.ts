import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strengthen } from '../../src/analysis/strengthen.ts';
import { compose } from '../../src/graph/compose.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { anyMode, chain, supplyOf, withOwn } from '../arbitraries/chain.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { everything, has, maskOf, worldOf, type World } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

/** Share of three targets that stop with some nodes, by definition; 0 where nothing ran. */
function lossIn(world: World, mode: 'sustain' | 'start-up', targets: readonly string[]) {
  const at = targets.map((id) => world.ids.indexOf(id));
  const running = (lost: number) => operableNodes(world, everything(world) & ~lost, mode);
  const whole = at.filter((node) => has(running(0), node));
  return (lost: number) => (whole.length === 0 ? 0 : whole.filter((node) => !has(running(lost), node)).length / whole.length);
}

describe.each(['providers', 'jurisdictions'] as const)('strengthening against %s that fail', (elements) => {
  test.each(['stay', 'none'] as const)('each move saves what re-evaluation says, others: %s', (others) => {
    fc.assert(
      fc.property(withOwn(chain(), supplyOf), anyMode, ([drawn, supply], mode) => {
        const world = worldOf(drawn);
        const targets = world.ids.slice(-3);
        const loss = lossIn(world, mode, targets);
        const failures = supply.providersIn(elements).map(([id, lost]) => ({ id, nodes: supply.soleSuppliers(lost, others) }));
        const gains = new Map<string, number>();
        for (const { nodes } of failures) {
          const before = loss(maskOf(world, nodes));
          for (const node of nodes) {
            const gain =
              before -
              loss(
                maskOf(
                  world,
                  nodes.filter((one) => one !== node),
                ),
              );
            gains.set(node, Math.max(gains.get(node) ?? 0, gain));
          }
        }
        const expected = [...gains].filter(([, gain]) => gain > 1e-12);
        const result = strengthen(compose([drawn]), { coverage: supply.coverage, elements, others, mode, targets, size: 2 });
        expect(result.moves.map(({ node }) => node).sort()).toEqual(expected.map(([node]) => node).sort());
        for (const { node, gain, lossBefore, lossAfter, against, because } of result.moves) {
          expect(gain).toBeCloseTo(gains.get(node)!, 12);
          expect(lossBefore - lossAfter).toBeCloseTo(gain, 12);
          expect(failures.find(({ id }) => id === against)?.nodes).toContain(node);
          expect(because.every((step) => world.ids.includes(step.node))).toBe(true);
        }
        const all = [...new Set(failures.flatMap(({ nodes }) => (loss(maskOf(world, nodes)) > 0 ? nodes : [])))];
        const saved = (kept: readonly string[]) =>
          failures.reduce((sum, { nodes }) => {
            const left = nodes.filter((node) => !kept.includes(node));
            return sum + loss(maskOf(world, nodes)) - loss(maskOf(world, left));
          }, 0);
        const pairs = all.flatMap((a) => all.map((b) => saved([a, b])));
        expect(result.joint.best?.gain).toBeCloseTo(Math.max(0, ...pairs), 12);
        expect(result.joint.greedy.gain).toBeCloseTo(saved(result.joint.greedy.nodes), 12);
        expect(result.joint.greedy.gain).toBeLessThanOrEqual((result.joint.best?.gain ?? 0) + 1e-12);
        expectJsonSafe(result);
      }),
      properties,
    );
  });
});

describe('strengthening, by example', () => {
  const network = networkOf({ a: [], b: [], c: [], t: ['a', 'b'], u: [['a', 'c']] });
  const provider = (id: string) => ({ [id]: { type: 'firm', within: ['here'] } });
  const coverage = coverageFrom({
    providers: { here: { type: 'region' }, ...provider('p'), ...provider('q') },
    provisions: [
      { provider: 'p', node: 'a', status: 'listed' },
      { provider: 'p', node: 'b', status: 'listed' },
      { provider: 'q', node: 'b', status: 'listed' },
      { provider: 'q', node: 't', status: 'listed', capability: 0.25 },
    ],
  });

  test('a single source is a risk, two are none; what is weak falls short by what it lacks', () => {
    const { moves } = strengthen(network, { coverage, targets: ['t', 'u'] });
    expect(moves).toMatchObject([
      { node: 'w/a', how: 'second-source', lossBefore: 0.5, lossAfter: 0, gain: 0.5 },
      { node: 'w/t', how: 'capability', lossBefore: 0.375, gain: 0.375 },
    ]);
  });

  test('one after another can fail where two are needed at once, and the check says so', () => {
    const both = coverageFrom({
      providers: { here: { type: 'region' }, far: { type: 'country' } },
      provisions: ['a', 'b'].map((node) => ({ provider: 'far', node, status: 'listed' })),
    });
    const { moves, joint } = strengthen(network, { coverage: both, targets: ['t'], elements: 'jurisdictions', size: 2 });
    expect(moves).toEqual([]);
    expect(joint).toEqual({ greedy: { nodes: [], gain: 0 }, best: { nodes: ['w/a', 'w/b'], gain: 1 }, ratio: 0 });
  });

  test('what is refused', () => {
    expect(() => strengthen(network, { coverage, size: 0 })).toThrow(
      expect.objectContaining({ issue: expect.objectContaining({ option: 'size' }) as unknown }),
    );
    expect(() => strengthen(network, { coverage, elements: 'towns' as 'nodes' })).toThrow();
  });
});
