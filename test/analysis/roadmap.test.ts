import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadmap } from '../../src/analysis/roadmap.ts';
import { compose } from '../../src/graph/compose.ts';
import { networkOf } from '../arbitraries/build.ts';
import { anyMode, chain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { minimalFills } from '../oracles/completions.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { listOf, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const rows = (world: { readonly nodes: readonly unknown[] }, of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: world.nodes.length, maxLength: world.nodes.length });

describe('roadmap against every subset of targets', () => {
  const drawn = withOwn(chain(), (world) =>
    fc.record({
      have: presentSet(world),
      cost: rows(world, fc.constantFrom(0, 1, 1, 2, 3)),
      values: rows(world, fc.constantFrom(0, 1, 1, 2, 0.5)),
    }),
  );

  test('its steps are the Pareto front of cost and value, each at its least cost', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, anyMode, async ([chosen, { have, cost, values }], mode) => {
        const world = worldOf(chosen);
        const targets = world.ids.slice(-3);
        const valueOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + values[world.ids.indexOf(id)]!, 0);
        const offered = { present: maskOf(world, have), free: 0, add: cost, buy: cost.map(() => undefined) };
        const points: { cost: number; value: number }[] = [];
        for (let some = 0; some < 2 ** targets.length; some++) {
          const wanted = targets.filter((_target, at) => (some & (1 << at)) !== 0);
          const fills = minimalFills(world, offered, maskOf(world, wanted), mode);
          if (fills.length > 0) points.push({ cost: Math.min(...fills.map((fill) => fill.cost)), value: valueOf(wanted) });
        }
        const front = points.filter(
          (point) =>
            !points.some(
              (other) => other.cost <= point.cost && other.value >= point.value && (other.cost < point.cost || other.value > point.value),
            ),
        );
        const byCost = new Map(front.map((point) => [point.cost, point.value]));
        const road = await roadmap(compose([chosen]), {
          targets,
          have,
          trade: 'closed',
          mode,
          cost: (id) => cost[world.ids.indexOf(id)]!,
          values: (id) => values[world.ids.indexOf(id)]!,
        });
        const start = road.steps[0]?.cost === 0 ? [] : [[0, road.start.value] as const];
        expect([...start, ...road.steps.map((step) => [step.cost, step.value] as const)]).toEqual([...byCost].sort(([a], [b]) => a - b));
        expect(road.complete).toBe(true);
        for (const step of road.steps) {
          expect(step.value).toBe(valueOf(step.attainable));
          expect(step.cost).toBe(step.add.reduce((sum, id) => sum + cost[world.ids.indexOf(id)]!, 0));
          expect(step).toMatchObject({ optimal: true, lowerBound: step.cost });
        }
        expect(listOf(maskOf(world, road.impossible.targets)).length).toBe(road.impossible.targets.length);
        expectJsonSafe(road);
      }),
      properties,
    );
  });
});

describe('roadmap, by example', () => {
  const network = networkOf({ a: [], b: [], c: [], t1: ['a'], t2: ['a', 'b'], t3: ['c', 'b'] });

  test('what is shared makes the second target cheaper than the first', async () => {
    const road = await roadmap(network, { targets: ['t1', 't2', 't3'], have: ['t1', 't2', 't3'] });
    expect(road.steps.map(({ cost, add, unlocks, added }) => [cost, add, unlocks, added])).toEqual([
      [1, ['w/a'], ['w/t1'], ['w/a']],
      [2, ['w/a', 'w/b'], ['w/t2'], ['w/b']],
      [3, ['w/a', 'w/b', 'w/c'], ['w/t3'], ['w/c']],
    ]);
    expect(road.nested).toBe(true);
  });

  test('a budget ends it, and says so; what nothing makes attainable is named', async () => {
    const options = { targets: ['t1', 't2', 't3'], have: ['t1', 't2', 't3'], forbid: ['c'] };
    const road = await roadmap(network, { ...options, budget: 1 });
    expect(road).toMatchObject({ steps: [{ cost: 1 }], stoppedBy: 'budget', complete: true });
    expect(road.impossible).toEqual({ targets: ['w/t3'], lacking: [{ node: 'w/c', why: 'forbidden' }] });
  });

  test('progress is told, and a caller can stop it between two steps', async () => {
    const told: unknown[] = [];
    const stop = new AbortController();
    const asked = roadmap(network, {
      targets: ['t1', 't2', 't3'],
      have: ['t1', 't2', 't3'],
      signal: stop.signal,
      onProgress: (done) => {
        told.push(done);
        stop.abort(new Error('enough'));
      },
    });
    await expect(asked).rejects.toThrow('enough');
    expect(told).toEqual([{ value: 1, of: 3 }]);
  });

  test('a budget is a number', async () => {
    await expect(roadmap(network, { have: [], budget: NaN })).rejects.toMatchObject({ issue: { option: 'budget' } });
  });
});
