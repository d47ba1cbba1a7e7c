import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nullMeasures, nullModel, type NullModelOptions } from '../../src/analysis/null-model.ts';
import { compileSlots, type Compiled } from '../../src/graph/compiled.ts';
import { compose } from '../../src/graph/compose.ts';
import { coreOf } from '../../src/graph/network.ts';
import { randomFrom } from '../../src/graph/random.ts';
import { rewiring } from '../../src/graph/rewiring.ts';
import { chain, targetOf } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

const slotsIn = ({ memberStart, members, slotOwner, slotCount }: Compiled) =>
  Array.from({ length: slotCount }, (_slot, at) => ({
    owner: slotOwner[at]!,
    members: [...members.subarray(memberStart[at], memberStart[at + 1])],
  }));

describe('rewiring', () => {
  test('keeps sizes of needs, uses of suppliers, self-needs and direction; lists nobody twice', () => {
    let moved = 0;
    fc.assert(
      fc.property(chain(), fc.nat(), fc.boolean(), (world, seed, optional) => {
        const { compiled } = coreOf(compose([world]));
        const counts = Uint8Array.from(compiled.slotEssential, (essential) => (optional ? 1 : essential));
        const wiring = rewiring(compiled, counts, randomFrom(seed));
        const done = wiring.shuffle(200);
        const before = slotsIn(compiled);
        const after = slotsIn(wiring.current());
        expect(after.map(({ members }) => members.length)).toEqual(before.map(({ members }) => members.length));
        const uses = (slots: typeof before) => slots.flatMap(({ members }) => members).sort((a, b) => a - b);
        expect(uses(after)).toEqual(uses(before));
        after.forEach(({ owner, members }, slot) => {
          expect(new Set(members).size).toBe(members.length);
          expect(members.includes(owner)).toBe(before[slot]!.members.includes(owner));
          if (counts[slot] === 0) expect(members).toEqual(before[slot]!.members);
        });
        const backwards = (slots: typeof before) =>
          slots.some(({ owner, members }, slot) => counts[slot] === 1 && members.some((member) => reaches(slots, counts, owner, member)));
        if (!backwards(before)) expect(backwards(after)).toBe(false);
        if (done > 0) moved++;
      }),
      properties,
    );
    expect(moved).toBeGreaterThan(80);
  });

  /** Whether `from` is among the inputs of `to`, directly or not, or is itself. */
  function reaches(slots: ReturnType<typeof slotsIn>, counts: Uint8Array, from: number, to: number): boolean {
    const found = new Set([to]);
    for (const node of found)
      slots.forEach(({ owner, members }, slot) => owner === node && counts[slot] === 1 && members.forEach((member) => found.add(member)));
    return found.has(from);
  }

  test.each([
    // users x, y, z with one need each of one raw: 6 wirings
    ['one raw each', [[0], [1], [2]], 3, 6, 20.5],
    // x needs two of three together, y the third: 3 wirings
    ['two and one', [[0, 1], [2]], 3, 3, 13.8],
    // two pairs that share a raw: which raw is shared is kept, {a,b}{a,c} or {a,c}{a,b}
    [
      'a shared raw',
      [
        [0, 1],
        [0, 2],
      ],
      3,
      2,
      10.8,
    ],
  ])('in the long run all wirings are equally frequent: %s', (_name, needs, raws, wirings, limit) => {
    const slotStart = Int32Array.from([...Array.from({ length: raws }, () => 0), ...needs.map((_need, at) => at), needs.length]);
    const memberStart = Int32Array.from([0, ...needs.map((_need, at) => needs.slice(0, at + 1).flat().length)]);
    const compiled = compileSlots(slotStart, memberStart, Int32Array.from(needs.flat()));
    const wiring = rewiring(compiled, new Uint8Array(needs.length).fill(1), randomFrom(3));
    const seen = new Map<string, number>();
    const draws = 3000;
    for (let draw = 0; draw < draws; draw++) {
      wiring.shuffle(31);
      const key = slotsIn(wiring.current())
        .map(({ members }) => members.sort((a, b) => a - b).join())
        .join('|');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(wirings);
    const mean = draws / wirings;
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    expect(chiSquare).toBeLessThan(limit); // p = 0.001
  });
});

describe('the null model', () => {
  test('how often a node is needed is no news: every p is 1, no z', () => {
    fc.assert(
      fc.property(chain(), (world) => {
        const result = nullModel(compose([world]), { measure: 'uses', samples: 5 });
        expectJsonSafe(result);
        for (const node of result.nodes) {
          expect([node.p, node.q, node.mean]).toEqual([1, 1, node.value]);
          expect(node).not.toHaveProperty('z');
        }
      }),
      { ...properties, numRuns: 50 },
    );
  });

  test('p lies within (0, 1], q is Benjamini–Hochberg over all nodes, and the same seed gives the same bytes', () => {
    let news = 0;
    fc.assert(
      fc.property(chain(), fc.constantFrom(...nullMeasures), fc.nat(), (world, measure, seed) => {
        const network = compose([world]);
        const asked = { measure, seed, samples: 19, targets: [targetOf(world)] };
        const result = nullModel(network, asked);
        expect(JSON.stringify(nullModel(network, asked))).toBe(JSON.stringify(result));
        const n = network.nodes.length;
        const p = [...result.nodes.map((node) => node.p), ...Array.from({ length: n - result.nodes.length }, () => 1)];
        for (const node of result.nodes) {
          expect(node.p).toBeGreaterThan(0);
          expect(node.p).toBeLessThanOrEqual(1);
          const adjusted = p.filter((other) => other >= node.p).map((other) => (other * n) / p.filter((one) => one <= other).length);
          expect(node.q).toBeCloseTo(Math.min(1, ...adjusted), 12);
          if (node.p < 1) news++;
        }
        expect(result.nodes.map(({ value }) => value)).toEqual(result.nodes.map(({ value }) => value).sort((a, b) => b - a));
      }),
      { ...properties, numRuns: 60 },
    );
    expect(news).toBeGreaterThan(20);
  });

  test('what feeds everything in every wiring is a hub in every wiring', () => {
    const network = networkOf({ ore: [], a: ['ore'], b: ['ore'], c: ['ore'], t: ['a', 'b'], u: ['c', 'b'] });
    const [ore] = nullModel(network, { samples: 99 }).nodes;
    expect(ore).toMatchObject({ node: 'w/ore', value: 1, mean: 1, p: 1 });
  });

  test('betweenness by hand: in a network that cannot be rewired the mean is the value', () => {
    const line = networkOf({ a: [], b: ['a'], c: ['b'] });
    expect(nullModel(line, { measure: 'betweenness', samples: 9 })).toMatchObject({
      nodes: [{ node: 'w/b', value: 1, mean: 1, p: 1 }],
      accepted: 0,
    });
  });

  test.each<[NullModelOptions, string]>([
    [{ samples: 0 }, 'samples'],
    [{ swaps: 0 }, 'swaps'],
    [{ seed: -1 }, 'seed'],
    [{ measure: 'degree' as never }, 'measure'],
  ])('asked wrongly: %j', (options, option) => {
    const network = networkOf({ a: [], t: ['a'] });
    expect(() => nullModel(network, options)).toThrow(
      expect.objectContaining({ code: 'invalid-option', issue: expect.objectContaining({ option }) }),
    );
  });
});
