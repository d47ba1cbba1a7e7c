import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upstreamness, type FlowTable } from '../../src/analysis/upstreamness.ts';
import { hostileIds } from '../arbitraries/chain.ts';
import { solved } from '../oracles/gauss.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

const tableOf = (z: readonly (readonly number[])[], f: readonly number[], name = (at: number) => `n${at}`): FlowTable => ({
  flows: z.flatMap((row, from) => row.map((amount, to) => ({ supplier: name(from), user: name(to), amount }))),
  final: f.map((amount, at) => ({ node: name(at), amount })),
});
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test('golden d1', () => {
  const result = upstreamness(
    tableOf(
      [
        [0, 40, 10],
        [0, 0, 60],
        [5, 0, 0],
      ],
      [10, 20, 70],
    ),
  );
  expectJsonSafe(result);
  const column = (name: 'output' | 'valueAdded' | 'finalUse' | 'upstreamness' | 'downstreamness') => result.nodes.map((node) => node[name]);
  expect(column('output')).toEqual([60, 80, 75]);
  expect(column('valueAdded')).toEqual([55, 40, 5]);
  [2.44186, 1.872093, 1.162791].forEach((value, at) => expect(column('upstreamness')[at]).toBeCloseTo(value, 6));
  [1.203488, 1.601744, 2.44186].forEach((value, at) => expect(column('downstreamness')[at]).toBeCloseTo(value, 6));
  const weighed = (of: readonly number[], by: readonly number[]) => total(of.map((value, at) => value * by[at]!)) / total(by);
  expect(weighed(column('upstreamness'), column('valueAdded'))).toBeCloseTo(2.15, 9);
  expect(weighed(column('downstreamness'), column('finalUse'))).toBeCloseTo(2.15, 9);
  expect(result.error).toBeLessThan(1e-10);
});

describe('laws', () => {
  const amounts = fc.integer({ min: 2, max: 6 }).chain((n) =>
    fc.record({
      z: fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(20)), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      f: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: n, maxLength: n }),
      unit: fc.constantFrom(1e-6, 1, 1e9),
    }),
  );
  /** Final use raised until every node's output is above its inputs. */
  const feasible = (z: number[][], f: number[]) => f.map((final, at) => final + total(z.map((row) => row[at]!)));

  test('both solve their equations by elimination; the two means are one; the unit does not matter; names do not matter', () => {
    fc.assert(
      fc.property(amounts, ({ z, f, unit }) => {
        const final = feasible(z, f);
        const n = f.length;
        const x = z.map((row, at) => total(row) + final[at]!);
        const by = (entry: (i: number, j: number) => number) =>
          solved(
            x.map((_row, i) => x.map((_column, j) => (i === j ? 1 : 0) - entry(i, j))),
            x.map(() => 1),
          );
        const { nodes } = upstreamness(tableOf(z, final, (at) => hostileIds[at]!));
        expect(nodes.map(({ node }) => node)).toEqual(hostileIds.slice(0, n));
        const up = by((i, j) => z[i]![j]! / x[i]!);
        const down = by((i, j) => z[j]![i]! / x[i]!);
        nodes.forEach((node, at) => {
          expect(node.upstreamness).toBeCloseTo(up[at]!, 8);
          expect(node.downstreamness).toBeCloseTo(down[at]!, 8);
          expect(Math.min(node.upstreamness, node.downstreamness)).toBeGreaterThanOrEqual(1);
        });
        const v = nodes.map(({ valueAdded }) => valueAdded);
        expect(total(nodes.map(({ upstreamness: u }, at) => u * v[at]!)) / total(v)).toBeCloseTo(total(x) / total(final), 8);
        const scaled = upstreamness(
          tableOf(
            z.map((row) => row.map((amount) => amount * unit)),
            final.map((amount) => amount * unit),
          ),
        );
        scaled.nodes.forEach((node, at) => expect(node.upstreamness).toBeCloseTo(nodes[at]!.upstreamness, 8));
      }),
      properties,
    );
  });

  test('a flow in two parts is one flow; with trade, what is used is output less exports plus imports', () => {
    const table = tableOf(
      [
        [0, 40],
        [0, 0],
      ],
      [10, 20],
    );
    const parts = { ...table, flows: [...table.flows.slice(1), { supplier: 'n0', user: 'n1', amount: 0 }] };
    expect(upstreamness(parts).nodes).toEqual(upstreamness(table).nodes);
    const open = upstreamness({ ...table, exports: [{ node: 'n0', amount: 30 }], imports: [{ node: 'n0', amount: 20 }] });
    expect(open.nodes[0]).toMatchObject({ output: 60, finalUse: 10 });
    expect(open.nodes[0]!.upstreamness).toBeCloseTo(1 + 40 / 50, 12); // 50 = 60 − 30 + 20
  });
});

describe('what is refused', () => {
  const closed: FlowTable = {
    flows: [
      { supplier: 'a', user: 'b', amount: 1 },
      { supplier: 'b', user: 'a', amount: 1 },
    ],
    final: [{ node: 'c', amount: 1 }],
  };
  test('a circle out of which nothing leads, by name', () => {
    expect(() => upstreamness(closed)).toThrow(
      expect.objectContaining({ code: 'ill-posed', issue: expect.objectContaining({ endless: ['a', 'b'] }) }),
    );
  });
  test('a circle that takes more than it gives', () => {
    const greedy: FlowTable = {
      flows: [{ supplier: 'a', user: 'a', amount: 3 }],
      final: [{ node: 'a', amount: 1 }],
      imports: [{ node: 'a', amount: 2 }],
    };
    expect(() => upstreamness(greedy)).toThrow(expect.objectContaining({ code: 'ill-posed' }));
  });
  test.each([
    ['flows', { flows: [{ supplier: 'a', user: 'b', amount: -1 }], final: [] }],
    ['final', { flows: [], final: [{ node: 'a', amount: Number.NaN }] }],
    ['imports', { flows: [], final: [{ node: 'a', amount: 1 }], imports: [{ node: 'a', amount: 2 }] }],
  ])('%s', (option, table) => {
    expect(() => upstreamness(table)).toThrow(
      expect.objectContaining({ code: 'invalid-option', issue: expect.objectContaining({ option }) }),
    );
  });
});
