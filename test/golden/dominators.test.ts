import { describe, expect, test } from 'vitest';
import { components } from '../../src/analysis/components.ts';
import { dominators } from '../../src/analysis/dominators.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import type { Network } from '../../src/graph/network.ts';
import { networkOf } from '../arbitraries/build.ts';

/** Node → its immediate dominator; `s` is the virtual source. */
function table(network: Network): Record<string, string> {
  const rows = dominators(network).nodes.map(({ node, dominator }) => [
    node.slice(2),
    dominator.kind === 'dominated' ? dominator.by.slice(2) : dominator.kind === 'root' ? 's' : 'none',
  ]);
  return Object.fromEntries(rows) as Record<string, string>;
}
const bare = (ids: readonly string[]) => ids.map((id) => id.slice(2));

/*
 * methods.md §1b, golden b; every need is any-of.
 *
 *   R1 ─┐     ┌─ B ─┐
 *       ├─ A ─┤     ├─ D ── T
 *   R2 ─┘     └─ C ─┘
 */
describe('golden b: dominators and articulation points', () => {
  const diamond = networkOf({ R1: [], R2: [], A: [['R1', 'R2']], B: ['A'], C: ['A'], D: [['B', 'C']], T: ['D'] });

  test('idom R1 = R2 = A = s, B = C = D = A, T = D', () => {
    expect(table(diamond)).toEqual({ R1: 's', R2: 's', A: 's', B: 'A', C: 'A', D: 'A', T: 'D' });
  });

  test('all dominators of T, nearest first, are T, D, A', () => {
    expect(bare(dominators(diamond, { target: 'T' }).nodes.map(({ node }) => node))).toEqual(['T', 'D', 'A']);
  });

  test('articulation points, without the virtual source, are A and D', () =>
    expect(bare(components(diamond).articulation)).toEqual(['A', 'D']));

  test('with only any-of needs the single points are the dominators but the target', () => {
    expect(bare(singlePointsOfFailure(diamond, { target: 'T' }).nodes.map(({ node }) => node))).toEqual(['A', 'D']);
  });
});

describe('golden b with a way around: R2 → E → T', () => {
  const bypass = networkOf({ R1: [], R2: [], A: [['R1', 'R2']], B: ['A'], C: ['A'], D: [['B', 'C']], E: ['R2'], T: [['D', 'E']] });

  test('idom(T) = s and idom(E) = R2', () => expect(table(bypass)).toMatchObject({ T: 's', E: 'R2', D: 'A' }));

  test('A is an articulation point because R1 hangs on it, and no bottleneck of T', () => {
    expect(bare(components(bypass).articulation)).toEqual(['A']);
    expect(singlePointsOfFailure(bypass, { target: 'T' }).nodes).toEqual([]);
  });
});

describe('the AND trap: T needs A and B together', () => {
  const trap = networkOf({ A: [], B: [], T: ['A', 'B'] });

  test('nothing but T dominates T', () => {
    expect(dominators(trap, { target: 'T' }).nodes).toEqual([{ node: 'w/T', dominator: { kind: 'root' } }]);
  });

  test('yet A and B are both single points', () => {
    expect(bare(singlePointsOfFailure(trap, { target: 'T' }).nodes.map(({ node }) => node))).toEqual(['A', 'B']);
  });
});
