import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trophicLevels, type TrophicOptions, type TrophicResult } from '../../src/analysis/trophic-levels.ts';
import { compose } from '../../src/graph/compose.ts';
import { digraphFromEdges } from '../../src/graph/digraph.ts';
import type { Network } from '../../src/graph/network.ts';
import { balancedLevels } from '../../src/graph/trophic-levels.ts';
import { chain, renaming } from '../arbitraries/chain.ts';
import { networkOf, type ShortNode } from '../arbitraries/build.ts';
import { solved } from '../oracles/gauss.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { needsMatrix } from '../oracles/shortest-ways.ts';
import { worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const levelsOf = (result: TrophicResult) => result.nodes.map(({ level }) => level);
const ask = (network: Network, options?: TrophicOptions) => levelsOf(trophicLevels(network, options));
const johnson = { definition: 'johnson-2014' } as const;
function expectClose(found: readonly number[], expected: readonly number[], digits = 7): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, digits));
}

/* methods.md §1d, golden d2: a → b, b → c, a → c, c → d. */
describe('golden d2', () => {
  const plain = networkOf({ a: [], b: ['a'], c: ['b', 'a'], d: ['c'] });
  const withBack = networkOf({ a: [], b: ['a', 'd'], c: ['b', 'a'], d: ['c'] });

  test('2014 and 2020 without a loop', () => {
    expectClose(ask(plain, johnson), [1, 2, 2.5, 3.5]);
    expect(trophicLevels(plain, johnson).incoherence).toBeCloseTo(0.3535534, 7);
    expectClose(ask(plain), [0, 2 / 3, 4 / 3, 7 / 3]);
    expect(trophicLevels(plain).incoherence).toBeCloseTo(1 / 12, 9);
  });

  test('weighted', () => {
    const part = (supplier: string, share: number) => ({ anyOf: [supplier], essential: true, share });
    const shares = networkOf({ a: [], b: [part('a', 2 / 3)], c: [part('b', 1 / 3), part('a', 1 / 3)], d: [part('c', 1)] });
    const result = trophicLevels(shares, { weighted: true });
    expectClose(levelsOf(result), [0, 0.8, 1.4, 2.4]);
    expect(result.incoherence).toBeCloseTo(0.0571429, 7);
  });

  test('with d → b', () => {
    expectClose(ask(withBack, johnson), [1, 11 / 3, 10 / 3, 13 / 3]);
    expect(trophicLevels(withBack, johnson).incoherence).toBeCloseTo(1.349897, 6);
    expectClose(ask(withBack), [0, 1, 1, 1]);
    expect(trophicLevels(withBack).incoherence).toBeCloseTo(0.6, 9);
  });

  test('a circle of three is as incoherent as can be, a line not at all', () => {
    const circle = trophicLevels(networkOf({ a: ['c'], b: ['a'], c: ['b'] }));
    expectClose(levelsOf(circle), [0, 0, 0]);
    expect(circle.incoherence).toBeCloseTo(1, 12);
    const line = trophicLevels(networkOf({ a: [], b: ['a'], c: ['b'] }));
    expect(levelsOf(line)).toEqual([0, 1, 2]);
    expect(line.incoherence).toBe(0);
  });
});

/** (diag(u) − W − Wᵀ) h = v by elimination, each weak component moved to begin at 0. */
function levelsByElimination(needs: readonly (readonly number[])[]): number[] {
  const n = needs.length;
  const both = needs.map((row, at) => row.map((need, other) => need + needs[other]![at]!));
  const rows = both.map((row, at) => row.map((value, other) => (at === other ? row.reduce((a, b) => a + b, 0) : 0) - value));
  const right = needs.map((row, at) => row.reduce((a, b) => a + b, 0) - needs.reduce((sum, other) => sum + other[at]!, 0));
  const h = solved(rows, right);
  const group = needs.map((_row, at) => at);
  for (let round = 0; round < n; round++) {
    both.forEach((row, at) => row.forEach((value, other) => value > 0 && (group[at] = group[other] = Math.min(group[at]!, group[other]!))));
  }
  return h.map((value, at) => value - Math.min(...h.filter((_other, place) => group[place] === group[at])));
}

describe('laws', () => {
  test('2020: the equations hold by elimination, with loops and needs of oneself; incoherence lies within [0, 1]', () => {
    let loops = 0;
    fc.assert(
      fc.property(chain(), (world) => {
        const result = trophicLevels(compose([world]));
        expectClose(levelsOf(result), levelsByElimination(needsMatrix(worldOf(world))), 6);
        expect(result.residual).toBeLessThan(1e-8);
        const { incoherence } = result;
        if (incoherence === undefined) return;
        expect(incoherence).toBeGreaterThanOrEqual(-1e-12);
        expect(incoherence).toBeLessThanOrEqual(1 + 1e-12);
        if (incoherence > 0.5) loops++;
      }),
      properties,
    );
    expect(loops).toBeGreaterThan(10);
  });

  test('2014: one above the mean of the suppliers, or refused where no raw material is underneath', () => {
    let refused = 0;
    fc.assert(
      fc.property(chain(), (world) => {
        const needs = needsMatrix(worldOf(world));
        const underRaw = needs.map((row) => row.every((need) => need === 0));
        for (let round = 0; round < needs.length; round++)
          needs.forEach((row, at) => (underRaw[at] ||= row.some((need, other) => need > 0 && underRaw[other]!)));
        const asked = () => trophicLevels(compose([world]), johnson);
        if (underRaw.includes(false)) {
          refused++;
          const endless = world.nodes.flatMap(({ id }, at) => (underRaw[at]! ? [] : [`${world.id}/${id}`]));
          expect(asked).toThrow(expect.objectContaining({ code: 'ill-posed', issue: expect.objectContaining({ endless }) }));
          return;
        }
        const s = levelsOf(asked());
        needs.forEach((row, at) => {
          const count = row.reduce((a, b) => a + b, 0);
          const mean = count === 0 ? 0 : row.reduce((sum, need, other) => sum + need * s[other]!, 0) / count;
          expect(s[at]! / (1 + mean)).toBeCloseTo(1, 8);
        });
      }),
      properties,
    );
    expect(refused).toBeGreaterThan(5);
  });

  test('other names change nothing; turned round, levels count from the other end; a loose node changes nothing', () => {
    fc.assert(
      fc.property(
        chain().chain((world) => fc.tuple(fc.constant(world), renaming(world))),
        ([world, renamed]) => {
          const levels = ask(compose([world]));
          expect(ask(compose([renamed.chain]))).toEqual(levels);
          const needs = needsMatrix(worldOf(world));
          const names = needs.map((_row, at) => `r${at}`);
          const turned = Object.fromEntries(
            names.map((name, supplier): [string, ShortNode] => [name, names.filter((_u, user) => needs[user]![supplier] === 1)]),
          );
          const back = trophicLevels(networkOf({ ...turned, loose: [] }));
          expect(levelsOf(back).at(-1)).toBe(0);
          if (back.components!.length !== 1 || back.components![0]!.nodes !== names.length) return;
          const most = Math.max(...levels);
          expectClose(
            levelsOf(back).slice(0, -1),
            levels.map((level) => most - level),
            6,
          );
        },
      ),
      { ...properties, numRuns: 100 },
    );
  });

  test('in clean layers both definitions agree but for where they begin', () => {
    const layers = networkOf({ a: [], b: [], c: ['a', 'b'], d: ['b'], e: ['c', 'd'] });
    expectClose(
      ask(layers),
      ask(layers, johnson).map((level) => level - 1),
    );
    expect(trophicLevels(layers, johnson).incoherence).toBeCloseTo(0, 7);
  });

  test('lines and rings of 200,000 nodes and ladders are solved', () => {
    const size = 200_000;
    const steps = Int32Array.from({ length: size - 1 }, (_value, at) => at);
    const line = digraphFromEdges(
      size,
      steps,
      steps.map((at) => at + 1),
    );
    const ones = new Float64Array(size).fill(1);
    expect(balancedLevels(line, ones.subarray(1), 1e-10).level).toEqual(Float64Array.from({ length: size }, (_value, at) => at));
    const ring = digraphFromEdges(size, Int32Array.from([...steps, size - 1]), Int32Array.from([...steps.map((at) => at + 1), 0]));
    const round = balancedLevels(ring, ones, 1e-10);
    expect(round.residual).toBeLessThan(1e-9);
    expect(Math.max(...round.level.subarray(0, 1000))).toBeCloseTo(0, 4);
    const rails = 500;
    const ends = Array.from({ length: rails - 1 }, (_value, at) => [
      [2 * at, 2 * at + 2],
      [2 * at + 1, 2 * at + 3],
      [2 * at, 2 * at + 3],
      [2 * at + 1, 2 * at + 2],
    ]).flat();
    const ladder = digraphFromEdges(
      2 * rails,
      Int32Array.from(ends, ([from]) => from!),
      Int32Array.from(ends, ([, to]) => to!),
    );
    const { level } = balancedLevels(ladder, new Float64Array(ends.length).fill(1), 1e-12);
    level.forEach((value, node) => expect(value).toBeCloseTo(Math.floor(node / 2), 5));
  });
});

describe('what is asked wrongly', () => {
  const world = networkOf({ a: [], b: ['a'] });
  test.each([
    [{ definition: 'levine' as never }, 'definition'],
    [{ tolerance: 0 }, 'tolerance'],
    [{ weighted: true }, 'weighted'],
    [{ include: ['all' as never] }, 'include'],
  ])('%j', (options, option) => {
    expect(() => trophicLevels(world, options)).toThrow(
      expect.objectContaining({ code: 'invalid-option', issue: expect.objectContaining({ option }) }),
    );
  });

  test('nothing needs anything: levels 0, no incoherence', () => {
    const result = trophicLevels(networkOf({ a: [], b: [] }));
    expectJsonSafe(result);
    expect(result).toMatchObject({ nodes: [{ level: 0 }, { level: 0 }], components: [], residual: 0 });
    expect(result).not.toHaveProperty('incoherence');
  });
});
