import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatedness, type OutputTable } from '../../src/analysis/relatedness.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

/** methods.md §1e. */
const golden: OutputTable = {
  places: ['r1', 'r2', 'r3', 'r4'],
  nodes: ['p1', 'p2', 'p3', 'p4', 'p5'],
  output: [
    [40, 30, 20, 10, 0],
    [30, 40, 0, 20, 0],
    [20, 0, 30, 0, 0],
    [10, 30, 0, 0, 60],
  ],
};

describe('golden e: the product space', () => {
  const result = relatedness(golden);
  const cell = (place: string, node: string, of = result) =>
    of.places.find((one) => one.place === place)!.nodes.find((one) => one.node === node)!;

  test('who is specialised in what', () => {
    expect(result.places.map(({ nodes }) => nodes.map(({ specialised }) => Number(specialised)).join(''))).toEqual([
      '11110',
      '11010',
      '10100',
      '01001',
    ]);
  });

  test('proximity of every two', () => {
    const expected: Record<string, number> = { p1p2: 2 / 3, p1p3: 2 / 3, p1p4: 2 / 3, p2p3: 1 / 3, p2p4: 2 / 3, p2p5: 1 / 3, p3p4: 1 / 2 };
    expect(result.proximity.map(({ a, b }) => a + b)).toEqual(Object.keys(expected));
    for (const { a, b, value } of result.proximity) expect(value).toBeCloseTo(expected[a + b]!, 12);
  });

  test('complexity of places and nodes', () => {
    [0.461729, 0.255902, 0.957206, -1.674837].forEach((value, at) => expect(result.places[at]!.complexity).toBeCloseTo(value, 6));
    [0.835202, -0.580778, 1.07921, 0.513281, -2.768895].forEach((value, at) => expect(result.nodes[at]!.complexity).toBeCloseTo(value, 6));
  });

  test.each([
    ['in', 'r1 p5 .25, r2 p3 .6, r2 p5 .25, r3 p2 .333333, r3 p4 .411765, r3 p5 0, r4 p1 .222222, r4 p3 .133333, r4 p4 .235294'],
    ['out', 'r1 p5 1, r2 p3 1, r3 p4 .636364, r4 p1 .333333, r4 p3 .222222, r4 p4 .363636'],
  ] as const)('density of what is missing, diagonal %s', (diagonal, table) => {
    const of = relatedness(golden, { diagonal });
    for (const row of table.split(', ')) {
      const [place, node, value] = row.split(' ');
      expect(cell(place!, node!, of).density).toBeCloseTo(Number(value), 6);
    }
  });

  test('exact gain: r4 takes up p4, where the usual software would say p3', () => {
    const table = 'r3 p2 -.377859, r3 p4 -.340413, r3 p5 -.064531, r4 p1 .222961, r4 p3 .132285, r4 p4 .280670, r2 p3 -.647526';
    for (const row of table.split(', ')) {
      const [place, node, value] = row.split(' ');
      expect(cell(place!, node!).gain).toBeCloseTo(Number(value), 6);
    }
  });

  test('the gain is the change of the outlook when the node is taken up', () => {
    const outlook = (has: readonly number[]) =>
      golden.nodes.reduce((total, q, at) => {
        if (has[at] === 1) return total;
        const near = golden.nodes.map((p) =>
          p === q ? 1 : (result.proximity.find(({ a, b }) => a + b === p + q || a + b === q + p)?.value ?? 0),
        );
        const whole = near.reduce((sum, value) => sum + value, 0);
        const own = near.reduce((sum, value, p) => sum + value * has[p]!, 0);
        return total + (own / whole) * result.nodes[at]!.complexity!;
      }, 0);
    for (const { nodes } of result.places) {
      const has = nodes.map(({ specialised }) => Number(specialised));
      nodes.forEach(({ gain }, at) => {
        if (gain === undefined) return;
        expect(gain).toBeCloseTo(outlook(has.map((one, p) => (p === at ? 1 : one))) - outlook(has), 9);
      });
    }
  });
});

describe('edges of relatedness', () => {
  test('places that make nothing, and nodes that nobody makes, are dropped and named', () => {
    const result = relatedness({
      places: ['a', 'idle', 'b'],
      nodes: ['x', 'none', 'y'],
      output: [
        [1, 0, 1],
        [0, 0, 0],
        [0, 0, 3],
      ],
    });
    expect(result.dropped).toEqual({ places: ['idle'], nodes: ['none'] });
    expect(result.places[1]).toEqual({
      place: 'idle',
      diversity: 0,
      nodes: ['x', 'none', 'y'].map((node) => expect.objectContaining({ node, specialised: false }) as unknown),
    });
    expectJsonSafe(result);
  });

  test('parts that share nothing have no complexity, and say so', () => {
    const result = relatedness({
      places: ['a', 'b'],
      nodes: ['x', 'y'],
      output: [
        [1, 0],
        [0, 1],
      ],
    });
    expect(result.complexityMissing).toBe('disconnected');
    expect(result.places[0]).not.toHaveProperty('complexity');
  });

  test('one place is too few', () =>
    expect(relatedness({ places: ['a'], nodes: ['x'], output: [[1]] }).complexityMissing).toBe('too-small'));

  test.each([
    ['a negative value', [[-1]], 'output[0][0]'],
    ['no number', [[NaN]], 'output[0][0]'],
    ['a short row', [[]], 'output[0]'],
    ['no row', [], 'output'],
  ])('refuses %s', (_what, output, option) => {
    expect(() => relatedness({ places: ['a'], nodes: ['x'], output })).toThrow(
      expect.objectContaining({ issue: expect.objectContaining({ option }) as unknown }),
    );
  });

  test('density stays within 0 and 1, and scaling a whole table changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 }), (output) => {
        const table = { places: output.map((_row, at) => `r${at}`), nodes: ['a', 'b', 'c', 'd'], output };
        const result = relatedness(table);
        for (const { nodes } of result.places) {
          for (const { density } of nodes) {
            if (density === undefined) continue;
            expect(density).toBeGreaterThanOrEqual(0);
            expect(density).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
        const twice = relatedness({ ...table, output: output.map((row) => row.map((value) => value * 2)) });
        expect(twice).toEqual(result);
        expectJsonSafe(result);
      }),
      properties,
    );
  });
});
