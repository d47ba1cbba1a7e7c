import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centrality,
  centralityMeasures,
  centralityQuestion,
  type CentralityColumn,
  type CentralityOptions,
} from '../../src/analysis/centrality.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Job } from '../../src/graph/job.ts';
import { kernelFor } from '../../src/graph/kernels.ts';
import type { Network } from '../../src/graph/network.ts';
import { chain, renaming, reordering } from '../arbitraries/chain.ts';
import { networkOf, type ShortNode } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { hops } from '../oracles/reachability.ts';
import { betweennessByWays, katzByElimination, needsMatrix, pageRankByIteration } from '../oracles/shortest-ways.ts';
import { worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

function column(network: Network, name: CentralityColumn, options: CentralityOptions = {}): number[] {
  const measure = name === 'hubs' || name === 'authorities' ? 'hits' : name;
  return centrality(network, { measures: [measure], ...options }).nodes.map((node) => node[name]!);
}
const raw = { normalised: false };
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
function expectClose(found: readonly number[], expected: readonly number[], digits = 9): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, digits));
}
const matrixOf = (world: Parameters<typeof worldOf>[0]) => needsMatrix(worldOf(world, 'all'));

/* M9: known answers. */
describe('graphs whose answers are known', () => {
  const line = networkOf({ a: [], b: ['a'], c: ['b'], d: ['c'] });
  const star = networkOf({ hub: [], a: ['hub'], b: ['hub'], c: ['hub'], d: ['hub'] });
  const diamond = networkOf({ s: [], l: ['s'], r: ['s'], t: ['l', 'r'] });
  const complete = networkOf(
    Object.fromEntries(['a', 'b', 'c', 'd'].map((id, _at, all): [string, ShortNode] => [id, all.filter((o) => o !== id)])),
  );

  test('betweenness: the middle of a line, neither end of a star, halves of a diamond, nobody where all are neighbours', () => {
    expect(column(line, 'betweenness', raw)).toEqual([0, 2, 2, 0]);
    expect(column(line, 'betweenness')).toEqual([0, 2 / 6, 2 / 6, 0]);
    expect(column(star, 'betweenness')).toEqual([0, 0, 0, 0, 0]);
    expect(column(diamond, 'betweenness', raw)).toEqual([0, 0.5, 0.5, 0]);
    expect(column(complete, 'betweenness')).toEqual([0, 0, 0, 0]);
  });

  test('closeness and harmonic: from the suppliers of a line, 1 for all where all are neighbours', () => {
    expectClose(column(line, 'closeness'), [0, 1 / 3, (2 / 3) * (2 / 3), 1 / 2]);
    expectClose(column(line, 'closeness', raw), [0, 1, 2 / 3, 1 / 2]);
    expectClose(column(line, 'harmonic', raw), [0, 1, 1.5, 1 + 1 / 2 + 1 / 3]);
    expect(column(complete, 'closeness')).toEqual([1, 1, 1, 1]);
    expect(column(complete, 'harmonic')).toEqual([1, 1, 1, 1]);
  });

  test('degrees of a star; katz counts attenuated walks; hubs and authorities of a star', () => {
    expect(column(star, 'users')).toEqual([1, 0, 0, 0, 0]);
    expect(column(star, 'suppliers')).toEqual([0, 0.25, 0.25, 0.25, 0.25]);
    expect(column(star, 'degree', raw)).toEqual([4, 1, 1, 1, 1]);
    expectClose(column(line, 'katz', { alpha: 0.5 }), [1, 1.5, 1.75, 1.875]);
    expect(column(star, 'hubs')).toEqual([1, 0, 0, 0, 0]);
    expect(column(star, 'authorities')).toEqual([0, 0.25, 0.25, 0.25, 0.25]);
  });

  test('where nothing is needed everything is 0, but for pagerank and katz', () => {
    const loose = networkOf({ a: [], b: [] });
    const { nodes } = centrality(loose);
    for (const { node, pagerank, katz, ...others } of nodes) {
      expect([node, pagerank, katz]).toEqual([node, 0.5, 1]);
      expect(Object.values(others)).toEqual(Object.values(others).map(() => 0));
    }
    expect(column(networkOf({ only: [] }), 'pagerank')).toEqual([1]);
  });
});

describe('against the definitions, written out', () => {
  test('M8 betweenness by every shortest way; M2 its sum; M7 normalised', () => {
    let between = 0;
    fc.assert(
      fc.property(chain(), (world) => {
        const network = compose([world]);
        const all = worldOf(world, 'all');
        const found = column(network, 'betweenness', raw);
        expectClose(found, betweennessByWays(all));
        const distances = hops(all)
          .flat()
          .filter((distance) => distance !== 0 && distance !== Infinity);
        expect(sum(found)).toBeCloseTo(sum(distances.map((distance) => distance - 1)), 9);
        const n = world.nodes.length;
        if (n > 2)
          expectClose(
            column(network, 'betweenness'),
            found.map((value) => value / ((n - 1) * (n - 2))),
          );
        if (sum(found) > 0) between++;
      }),
      properties,
    );
    expect(between).toBeGreaterThan(100);
  });

  test('M1 degrees, closeness and harmonic by Floyd–Warshall', () => {
    fc.assert(
      fc.property(chain(), (world) => {
        const network = compose([world]);
        const needs = matrixOf(world);
        const suppliers = column(network, 'suppliers', raw);
        const users = column(network, 'users', raw);
        expect(suppliers).toEqual(needs.map((row) => sum(row)));
        expect(sum(users)).toBe(sum(suppliers));
        expectClose(
          column(network, 'degree', raw),
          suppliers.map((count, node) => count + users[node]!),
        );
        const to = hops(worldOf(world, 'all')).map((row) => row.filter((distance) => distance !== 0 && distance !== Infinity));
        const n = world.nodes.length;
        expectClose(
          column(network, 'harmonic', raw),
          to.map((row) => sum(row.map((distance) => 1 / distance))),
        );
        expectClose(
          column(network, 'closeness'),
          to.map((row) => (row.length === 0 ? 0 : (row.length / sum(row)) * (row.length / (n - 1)))),
        );
      }),
      properties,
    );
  });

  test('M6 pagerank by iteration of the whole chance, katz by elimination; errors are kept', () => {
    fc.assert(
      fc.property(chain(), fc.constantFrom(0, 0.5, 0.85, 0.95), (world, damping) => {
        const network = compose([world]);
        const result = centrality(network, { measures: ['pagerank', 'katz'], damping });
        const pagerank = result.nodes.map((node) => node.pagerank!);
        expect(sum(pagerank)).toBeCloseTo(1, 12);
        expect(Math.min(...pagerank)).toBeGreaterThan(0);
        expectClose(pagerank, pageRankByIteration(worldOf(world, 'all'), damping), 8);
        const katz = result.nodes.map((node) => node.katz!);
        katzByElimination(worldOf(world, 'all'), result.options.alpha!).forEach((value, at) => expect(katz[at]! / value).toBeCloseTo(1, 7));
        for (const { error } of result.errors) expect(error).toBeLessThanOrEqual(1e-10);
      }),
      properties,
    );
  });

  test('hits: each column is what the other gives it, and sums to 1', () => {
    fc.assert(
      fc.property(chain(), (world) => {
        const network = compose([world]);
        const result = centrality(network, { measures: ['hits'] });
        const needs = matrixOf(world);
        const hubs = result.nodes.map((node) => node.hubs!);
        const authorities = result.nodes.map((node) => node.authorities!);
        const edges = sum(needs.flat());
        expect(sum(hubs)).toBeCloseTo(edges === 0 ? 0 : 1, 12);
        if (edges === 0 || result.errors[0]!.error > 1e-10) return;
        const supplied = needs.map((row) => sum(row.map((need, supplier) => need * hubs[supplier]!)));
        expectClose(
          authorities,
          supplied.map((value) => value / sum(supplied)),
          6,
        );
      }),
      properties,
    );
  });
});

describe('laws', () => {
  test('M3 reversed, betweenness stays and users change places with suppliers; M5 a loose node changes nothing', () => {
    fc.assert(
      fc.property(chain(), (world) => {
        const forwards = compose([world]);
        const users = matrixOf(world);
        const names = world.nodes.map((_node, at) => `r${at}`);
        const turned = Object.fromEntries(
          names.map((name, supplier): [string, ShortNode] => [name, names.filter((_user, user) => users[user]![supplier] === 1)]),
        );
        const backwards = networkOf(turned);
        expectClose(column(backwards, 'betweenness', raw), column(forwards, 'betweenness', raw));
        expect(column(backwards, 'users', raw)).toEqual(column(forwards, 'suppliers', raw));
        const [last, ...found] = column(networkOf({ ...turned, loose: [] }), 'betweenness', raw).toReversed();
        expect(last).toBe(0);
        expectClose(found.toReversed(), column(forwards, 'betweenness', raw));
      }),
      properties,
    );
  });

  test('M4 other names give the same numbers, another order the same within rounding, twins tie', () => {
    const options = { sample: { sources: 2, seed: 5 } };
    fc.assert(
      fc.property(
        chain().chain((world) => fc.tuple(fc.constant(world), renaming(world), reordering(world))),
        ([world, renamed, reordered]) => {
          const plain = centrality(compose([world]));
          const strip = ({ node: _node, ...values }: (typeof plain.nodes)[number]) => values;
          expect(centrality(compose([renamed.chain])).nodes.map(strip)).toEqual(plain.nodes.map(strip));
          expect(centrality(compose([renamed.chain]), options).nodes.map(strip)).toEqual(
            centrality(compose([world]), options).nodes.map(strip),
          );
          const moved = new Map(centrality(compose([reordered])).nodes.map((node) => [node.node, node]));
          for (const { node, betweenness, harmonic, pagerank } of plain.nodes) {
            const there = moved.get(node)!;
            expectClose([there.betweenness!, there.harmonic!, there.pagerank!], [betweenness!, harmonic!, pagerank!], 8);
          }
        },
      ),
      { ...properties, numRuns: 60 },
    );
    const twins = centrality(networkOf({ s: [], l: ['s'], r: ['s'], t: ['l', 'r'] })).nodes;
    expect({ ...twins[1], node: '' }).toEqual({ ...twins[2], node: '' });
  });

  test('a sample of all nodes is no sample; over every single source the estimates average to the whole', () => {
    fc.assert(
      fc.property(chain(), fc.nat(), (world, seed) => {
        const network = compose([world]);
        const n = world.nodes.length;
        const whole = centrality(network, { measures: ['betweenness', 'harmonic', 'closeness'], ...raw });
        const sampled = centrality(network, { measures: ['betweenness', 'harmonic', 'closeness'], ...raw, sample: { sources: n, seed } });
        expect(sampled.nodes).toEqual(whole.nodes);
      }),
      { ...properties, numRuns: 60 },
    );
    const network = networkOf({ a: [], b: ['a'], c: ['b'], d: ['c', 'a'] });
    const seen = new Map<string, number[]>();
    for (let seed = 0; seed < 60; seed++) {
      const values = column(network, 'betweenness', { ...raw, sample: { sources: 1, seed } });
      seen.set(values.join(), values);
    }
    const whole = column(network, 'betweenness', raw);
    const singles = [...seen.values()];
    expect(singles.length).toBeGreaterThan(1);
    for (const values of singles) expect(values.every((value) => Number.isInteger(value / 4))).toBe(true);
    expect(sum(whole)).toBeGreaterThan(0);
  });

  test('shards in any order give the same bytes', () => {
    const size = 300;
    const table = Object.fromEntries(
      Array.from({ length: size }, (_value, at): [string, ShortNode] => [
        `n${at}`,
        [...new Set([at - 1, at - 7, (at * 37) % size, Math.floor(at / 2)])].filter((o) => o >= 0 && o !== at).map((o) => `n${o}`),
      ]),
    );
    const network = networkOf(table);
    const options = { measures: ['betweenness', 'harmonic', 'closeness'] as const };
    const question = centralityQuestion(network, options);
    let shards = 0;
    const runBackwards = (job: Job) => {
      const even = kernelFor(job);
      const odd = kernelFor(job);
      for (let shard = job.shards - 1; shard >= 0; shard--) (shard % 2 === 0 ? even : odd)(shard);
      shards = Math.max(shards, job.shards);
    };
    let step = question.next();
    while (step.done !== true) {
      runBackwards(step.value);
      step = question.next();
    }
    expect(shards).toBeGreaterThan(2);
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(centrality(network, options)));
  });
});

describe('what is asked wrongly', () => {
  const loop = networkOf({ a: ['b'], b: ['a', 'raw'], raw: [] });
  const refusal = (options: object) => {
    try {
      centrality(loop, options);
    } catch (error) {
      return error;
    }
    throw new Error('was not refused');
  };

  test('eigenvector centrality is refused, with what to ask instead', () => {
    expect(refusal({ measures: ['eigenvector'] })).toMatchObject({
      code: 'ill-posed',
      issue: { instead: ['katz', 'pagerank', 'betweenness'] },
    });
  });

  test('katz is refused at its limit and above, and defined just below', () => {
    expect(refusal({ measures: ['katz'], alpha: 1 })).toMatchObject({ code: 'ill-posed' });
    expect(refusal({ measures: ['katz'], alpha: 7 })).toMatchObject({ code: 'ill-posed' });
    expectClose(
      column(loop, 'katz', { alpha: 0.9 }).map((value) => value / 10),
      [1.9 / 0.19 / 10 + (0.9 * 0.9) / 0.19 / 10, 2.8 / 0.19 / 10, 0.1],
      6,
    );
    expect(column(networkOf({ a: [], b: ['a'] }), 'katz', { alpha: 7 })).toEqual([1, 8]);
  });

  test.each([
    [{ measures: ['fame'] }, 'measures'],
    [{ damping: 1 }, 'damping'],
    [{ damping: -0.1 }, 'damping'],
    [{ damping: Number.NaN }, 'damping'],
    [{ alpha: 0 }, 'alpha'],
    [{ tolerance: 0 }, 'tolerance'],
    [{ sample: { sources: 0, seed: 1 } }, 'sample.sources'],
    [{ sample: { sources: 1, seed: -1 } }, 'seed'],
  ])('%j', (options, option) => {
    expect(refusal(options)).toMatchObject({ code: 'invalid-option', issue: { option } });
  });
});

test('the result is safe as JSON and says what it divided by', () => {
  const result = centrality(networkOf({ a: [], b: ['a'], c: ['b'] }), { sample: { sources: 2, seed: 1 } });
  expectJsonSafe(result);
  expect(result.normalisation.map(({ measure }) => measure)).toEqual([...centralityMeasures]);
  expect(result.options).toMatchObject({ damping: 0.85, alpha: 0.1, tolerance: 1e-10, sample: { sources: 2, seed: 1 } });
});
