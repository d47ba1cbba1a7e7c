import { describe, expect, test } from 'vitest';
import { importance, type ImportantNode } from '../../src/analysis/importance.ts';
import { minimalCutSets } from '../../src/analysis/minimal-cut-sets.ts';
import { minimalPathSets } from '../../src/analysis/minimal-path-sets.ts';
import { producible } from '../../src/analysis/producible.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import type { Network } from '../../src/graph/network.ts';
import { networkOf } from '../arbitraries/build.ts';
import { subsetsOf } from '../oracles/cut-sets.ts';
import { listOf } from '../oracles/world.ts';

const pick = (from: readonly string[], set: number) => listOf(set).map((index) => from[index] ?? '');
const short = (sets: readonly (readonly string[])[]) => sets.map((set) => set.map((id) => id.replace('w/', '')));
const cutSets = (network: Network, among: readonly string[]) => short(minimalCutSets(network, { target: 'T', among, maxSize: 8 }).sets);
const pathSets = (network: Network, among: readonly string[]) => short(minimalPathSets(network, { target: 'T', among }).sets);
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

  test('reliability .972 with every importance, and with unequal chances .939', () => {
    const even = importance(a1, { target: 'T', among: raws, availability: 0.9 });
    expect(even.reliability).toBeCloseTo(0.972, 12);
    expectColumn(even.nodes, 'birnbaum', [0.18, 0.18, 0.18]);
    expectColumn(even.nodes, 'fussellVesely', [0.6785714, 0.6785714, 0.6785714]);
    expectColumn(even.nodes, 'riskAchievementWorth', [6.7857143, 6.7857143, 6.7857143]);
    expectColumn(even.nodes, 'riskReductionWorth', [2.8, 2.8, 2.8]);
    const chances = new Map([
      ['B', 0.95],
      ['D', 0.9],
      ['E', 0.6],
    ]);
    const uneven = importance(a1, { target: 'T', among: raws, availability: chances });
    expect(uneven.reliability).toBeCloseTo(0.939, 12);
    expectColumn(uneven.nodes, 'birnbaum', [0.42, 0.41, 0.14]);
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

  test('cut sets are {A} and {B, C}; path sets {A, B} and {A, C}', () => {
    expect(sorted(cutSets(a2, raws))).toEqual(['A', 'B C']);
    expect(sorted(pathSets(a2, raws))).toEqual(['A B', 'A C']);
  });

  test('A alone is a single point', () => {
    expect(singlePointsOfFailure(a2, { target: 'T' }).nodes).toEqual([{ node: 'w/A', certainty: 'certain' }]);
    expect(singlePointsOfFailure(a2, { target: 'T', among: ['B', 'C'] }).nodes).toEqual([]);
  });

  test('reliability .891 with every importance', () => {
    const { reliability, nodes } = importance(a2, { target: 'T', among: raws, availability: 0.9 });
    expect(reliability).toBeCloseTo(0.891, 12);
    expectColumn(nodes, 'birnbaum', [0.99, 0.09, 0.09]);
    expectColumn(nodes, 'fussellVesely', [0.917431, 0.091743, 0.091743]);
    expectColumn(nodes, 'riskAchievementWorth', [9.174312, 1.743119, 1.743119]);
    expectColumn(nodes, 'riskReductionWorth', [10.9, 1.09, 1.09]);
    expectColumn(nodes, 'shapley', [2 / 3, 1 / 6, 1 / 6]);
    expectColumn(nodes, 'banzhaf', [0.75, 0.25, 0.25]);
  });
});

function expectColumn(nodes: readonly ImportantNode[], column: Exclude<keyof ImportantNode, 'node'>, expected: readonly number[]): void {
  expect(nodes).toHaveLength(expected.length);
  nodes.forEach((node, at) => expect(node[column]).toBeCloseTo(expected[at]!, 6));
}
