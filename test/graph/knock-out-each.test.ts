import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/graph/compose.ts';
import { compileSlots, type Compiled } from '../../src/graph/compiled.ts';
import { countedSlots, operable } from '../../src/graph/fixed-point.ts';
import { knockOut } from '../../src/graph/knock-out.ts';
import { knockOutEach, knockOutJob, stoppedRowsJob, type Scenarios } from '../../src/graph/knock-out-each.ts';
import { coreOf } from '../../src/graph/network.ts';
import { sweepPlan } from '../../src/graph/sweep-plan.ts';
import type { Mode } from '../../src/model/terms.ts';
import { anyMode, chain, failurePair, presentSet, withOwn } from '../arbitraries/chain.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { everything, has, listOf, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

interface Answer {
  readonly fallen: number[];
  readonly stopped: number[];
  readonly lost: number[];
  readonly rows: number[][];
}

/** Runs the job, its shards in the order that `order` gives. */
function knockOutAll(
  compiled: Compiled,
  available: Uint8Array,
  mode: Mode,
  sets: readonly (readonly number[])[],
  values: readonly number[],
  order: (shards: number[]) => number[] = (shards) => shards,
): Answer {
  const counts = countedSlots(compiled, 'essential');
  const plan = sweepPlan(compiled, counts, available, operable(compiled, counts, available, mode), mode);
  const targets = values.map((_value, node) => node);
  const start = new Int32Array(sets.length + 1);
  sets.forEach((set, at) => (start[at + 1] = start[at]! + set.length));
  const scenarios: Scenarios = { start, nodes: Int32Array.from(sets.flat()) };
  const job = knockOutJob(plan, mode, scenarios, targets, values);
  const listing = () => {
    const { rowStart, job: rows } = stoppedRowsJob(job);
    run(rows, order);
    return sets.map((_set, at) => [...rows.output.rows.subarray(rowStart[at], rowStart[at + 1])].sort((a, b) => a - b));
  };
  run(job, order);
  const { fallen, stopped, lost } = job.output;
  return { fallen: [...fallen], stopped: [...stopped], lost: [...lost], rows: listing() };
}

function run(job: ReturnType<typeof knockOutJob>, order: (shards: number[]) => number[]): void {
  const shard = knockOutEach(job.input, job.output);
  for (const one of order(Array.from({ length: job.shards }, (_value, at) => at))) shard(one);
}

describe('knocking out every scenario at once', () => {
  test('is what the definition says of each scenario alone, with loops, self-needs and nodes that do not run', () => {
    const worlds = withOwn(chain(), (world) => fc.tuple(presentSet(world), failurePair(world)));
    fc.assert(
      fc.property(worlds, anyMode, ([world, [present, [some, others]]], mode) => {
        const of = worldOf(world);
        const up = maskOf(of, present);
        const before = operableNodes(of, up, mode);
        const single = of.ids.map((_id, node) => 1 << node);
        const masks = [0, ...single, maskOf(of, some), maskOf(of, others), maskOf(of, [...some, ...others]), everything(of)];
        const { compiled } = coreOf(compose([world]));
        const available = Uint8Array.from(of.ids, (_id, node) => (has(up, node) ? 1 : 0));
        const values = of.ids.map((_id, node) => node + 1);
        const answer = knockOutAll(compiled, available, mode, masks.map(listOf), values);
        masks.forEach((mask, at) => {
          const gone = listOf(before & ~operableNodes(of, up & ~mask, mode));
          expect(answer.rows[at]).toEqual(gone);
          expect(answer.fallen[at]).toBe(gone.length);
          expect(answer.stopped[at]).toBe(gone.length);
          expect(answer.lost[at]).toBe(gone.reduce((sum, node) => sum + node + 1, 0));
        });
      }),
      properties,
    );
  });

  /** A world too large for the oracle: several words a sweep, several sweeps, loops that cross words. */
  const largeWorld = fc
    .record({
      size: fc.integer({ min: 40, max: 400 }),
      seed: fc.integer(),
      loops: fc.constantFrom(0, 0.02, 0.3),
    })
    .map(({ size, seed, loops }) => {
      let state = seed | 0;
      const below = (n: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        return Math.floor(((state >>> 8) / 2 ** 24) * n);
      };
      const slotStart = [0];
      const memberStart = [0];
      const members: number[] = [];
      for (let node = 0; node < size; node++) {
        for (let slot = node > 5 ? below(3) : -1; slot >= 0; slot--) {
          const from = new Set<number>();
          for (let member = below(3); member >= 0; member--) from.add(below(100) < loops * 100 ? below(size) : below(node));
          members.push(...from);
          memberStart.push(members.length);
        }
        slotStart.push(memberStart.length - 1);
      }
      return compileSlots(Int32Array.from(slotStart), Int32Array.from(memberStart), Int32Array.from(members));
    });

  test('agrees with one removal after another on worlds of many words, whatever the order of the shards', () => {
    fc.assert(
      fc.property(largeWorld, anyMode, (compiled, mode) => {
        const size = compiled.nodeCount;
        const available = Uint8Array.from({ length: size }, (_value, node) => (node % 17 === 3 ? 0 : 1));
        const sets = Array.from({ length: 3 * size }, (_value, at) =>
          at < size ? [at] : at < 2 * size ? [at - size, (at * 7) % size] : [at - 2 * size, (at * 5) % size, (at * 11) % size],
        );
        const values = Array.from({ length: size }, (_value, node) => (node % 3) + 1);
        const answer = knockOutAll(compiled, available, mode, sets, values, (shards) => shards.toReversed());
        const engine = knockOut(compiled, countedSlots(compiled, 'essential'), available, mode);
        sets.forEach((set, at) => {
          const gone = engine
            .without(new Set(set))
            .nodes.filter((node) => engine.baseline[node] === 1)
            .sort((a, b) => a - b);
          expect(answer.rows[at]).toEqual(gone);
          expect(answer.fallen[at]).toBe(gone.length);
          expect(answer.lost[at]).toBe(gone.reduce((sum, node) => sum + (node % 3) + 1, 0));
        });
      }),
      { ...properties, numRuns: 40 },
    );
  });

  test('of nothing there is nothing to say', () => {
    const empty = compileSlots(Int32Array.of(0), Int32Array.of(0), new Int32Array(0));
    expect(knockOutAll(empty, new Uint8Array(0), 'sustain', [[]], [])).toEqual({ fallen: [0], stopped: [0], lost: [0], rows: [[]] });
    expect(knockOutAll(empty, new Uint8Array(0), 'start-up', [], [])).toEqual({ fallen: [], stopped: [], lost: [], rows: [] });
  });
});
