import { describe, expect, test } from 'vitest';
import { producible } from '../../src/analysis/producible.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import type { Network } from '../../src/graph/network.ts';
import { networkOf } from '../arbitraries/build.ts';
import { minimalSets, subsetsOf } from '../oracles/cut-sets.ts';
import { listOf } from '../oracles/world.ts';

const all = (count: number) => 2 ** count - 1;
const runs = (network: Network, without: readonly string[]) => producible(network, { without }).producible.includes('w/T');
const pick = (from: readonly string[], set: number) => listOf(set).map((index) => from[index] ?? '');

/** Minimal cut sets among some elements, by removing every subset through the public door. */
function cutSets(network: Network, among: readonly string[]): string[][] {
  return minimalSets(subsetsOf(all(among.length)), (set) => !runs(network, pick(among, set))).map((set) => pick(among, set));
}

/** Minimal path sets among some elements: all the others of `among` are removed. */
function pathSets(network: Network, among: readonly string[]): string[][] {
  return minimalSets(subsetsOf(all(among.length)), (set) => runs(network, pick(among, all(among.length) & ~set))).map((set) =>
    pick(among, set),
  );
}

const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(' ')).sort();

/*
 * methods.md §1a, golden a1: h1 {A,B} → T, h2 {C} → T, h3 {D} → A, h4 {E} → A, h5 {D,E} → C; raws B, D, E.
 *
 *   D ── h3 ─┐
 *            ├─ A ─┐
 *   E ── h4 ─┘     ├─ h1 ─┐
 *   B ─────────────┘      ├─ T
 *   D + E ── h5 ── C ─ h2 ┘
 */
describe('golden a1: two of three raws are enough', () => {
  const a1 = networkOf({
    B: [],
    D: [],
    E: [],
    h3: ['D'],
    h4: ['E'],
    h5: ['D', 'E'],
    A: [['h3', 'h4']],
    C: ['h5'],
    h1: ['A', 'B'],
    h2: ['C'],
    T: [['h1', 'h2']],
  });
  const raws = ['B', 'D', 'E'];
  const twos = ['B D', 'B E', 'D E'];

  test('T is reachable iff at least two of B, D and E are there, in both modes', () => {
    for (const mode of ['sustain', 'start-up'] as const) {
      for (const lost of subsetsOf(7)) {
        const { producible: made } = producible(a1, { without: pick(raws, lost), mode });
        expect(made.includes('w/T')).toBe(raws.length - listOf(lost).length >= 2);
      }
    }
  });

  test('minimal path sets and minimal cut sets are the same three pairs', () => {
    expect(sorted(pathSets(a1, raws))).toEqual(twos);
    expect(sorted(cutSets(a1, raws))).toEqual(twos);
  });

  test('no raw is a single point, and nothing else is either', () => {
    expect(singlePointsOfFailure(a1, { target: 'T', among: raws }).nodes).toEqual([]);
    expect(singlePointsOfFailure(a1, { target: 'T' }).nodes).toEqual([]);
  });

  test('with recipes as elements there are thirteen cut sets', () => {
    const recipes = ['B h2', 'B h5', 'D h1', 'D h4', 'E h1', 'E h3', 'h1 h2', 'h1 h5', 'h2 h3 h4', 'h3 h4 h5'];
    expect(sorted(cutSets(a1, [...raws, 'h1', 'h2', 'h3', 'h4', 'h5']))).toEqual([...twos, ...recipes].sort());
  });

  test('a plain graph is wrong both ways: read all-or, one raw is enough; read all-and, each raw is a single point', () => {
    const allOr = networkOf({
      B: [],
      D: [],
      E: [],
      h3: ['D'],
      h4: ['E'],
      h5: [['D', 'E']],
      A: [['h3', 'h4']],
      C: ['h5'],
      h1: [['A', 'B']],
      h2: ['C'],
      T: [['h1', 'h2']],
    });
    expect(sorted(pathSets(allOr, raws))).toEqual(raws);
    const allAnd = networkOf({
      B: [],
      D: [],
      E: [],
      h3: ['D'],
      h4: ['E'],
      h5: ['D', 'E'],
      A: ['h3', 'h4'],
      C: ['h5'],
      h1: ['A', 'B'],
      h2: ['C'],
      T: ['h1', 'h2'],
    });
    expect(singlePointsOfFailure(allAnd, { target: 'T', among: raws }).nodes.map(({ node }) => node)).toEqual(['w/B', 'w/D', 'w/E']);
  });
});

/*
 * golden a2: T = A ∧ (B ∨ C)
 */
describe('golden a2: one input for certain, one of two beside it', () => {
  const a2 = networkOf({ A: [], B: [], C: [], T: ['A', ['B', 'C']] });
  const raws = ['A', 'B', 'C'];
  const p = [0.9, 0.9, 0.9];

  test('cut sets are {A} and {B, C}; path sets {A, B} and {A, C}', () => {
    expect(sorted(cutSets(a2, raws))).toEqual(['A', 'B C']);
    expect(sorted(pathSets(a2, raws))).toEqual(['A B', 'A C']);
  });

  test('A alone is a single point', () => {
    expect(singlePointsOfFailure(a2, { target: 'T' }).nodes).toEqual([{ node: 'w/A', certainty: 'certain' }]);
    expect(singlePointsOfFailure(a2, { target: 'T', among: ['B', 'C'] }).nodes).toEqual([]);
  });

  /** Probability that T runs when raw i is there with probability `chance[i]`. */
  const reliability = (network: Network, chance: readonly number[]) =>
    subsetsOf(7).reduce((sum, up) => {
      const weight = chance.reduce((product, at, index) => product * ((up & (1 << index)) === 0 ? 1 - at : at), 1);
      return runs(network, pick(raws, all(3) & ~up)) ? sum + weight : sum;
    }, 0);
  const given = (index: number, value: number) => p.map((chance, at) => (at === index ? value : chance));

  test('reachability over all worlds gives the published reliability .891 and Birnbaum (.99, .09, .09)', () => {
    expect(reliability(a2, p)).toBeCloseTo(0.891, 12);
    const birnbaum = raws.map((_raw, index) => reliability(a2, given(index, 1)) - reliability(a2, given(index, 0)));
    [0.99, 0.09, 0.09].forEach((value, index) => expect(birnbaum[index]).toBeCloseTo(value, 12));
  });

  test('and Banzhaf (.75, .25, .25)', () => {
    const half = (index: number, value: number) => [0.5, 0.5, 0.5].map((chance, at) => (at === index ? value : chance));
    const banzhaf = raws.map((_raw, index) => reliability(a2, half(index, 1)) - reliability(a2, half(index, 0)));
    expect(banzhaf).toEqual([0.75, 0.25, 0.25]);
  });
});
