import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const looped = (nodes: object) => breaches('unexplained-loop', chainOf({ nodes }));

test('needs without a loop are fine, and so is a loop of needs that are not essential', () => {
  expect(looped({ a: {}, b: { needs: ['a'] }, c: { needs: ['a', 'b'] } })).toEqual([]);
  expect(looped({ a: { needs: [{ node: 'b', essential: false }] }, b: { needs: ['a'] } })).toEqual([]);
});

test('a note on a node of the loop, or on one of its needs, explains it', () => {
  expect(looped({ a: { needs: ['b'] }, b: { needs: ['a'], note: 'Each is made with the other.' } })).toEqual([]);
  expect(looped({ a: { needs: [{ node: 'b', note: 'Each is made with the other.' }] }, b: { needs: ['a'] } })).toEqual([]);
});

test('any other loop is a warning with the shortest way round, at its first node', () => {
  const outside = { ore: { note: 'Dug here.' }, d: { needs: ['a'], note: 'Outside.' } };
  const nodes = {
    ...outside,
    a: { needs: [{ node: 'ore', note: 'By rail.' }, 'b'] },
    b: { needs: ['c'] },
    c: { needs: [{ anyOf: ['b', 'a', 'ore'] }] },
  };
  expect(looped(nodes)).toEqual([
    {
      code: 'unexplained-loop',
      path: ['toy', 'nodes', 'a'],
      severity: 'warning',
      cycle: ['toy/a', 'toy/b', 'toy/c', 'toy/a'],
    },
  ]);
});

test('two loops are two issues; a node that needs itself is a loop', () => {
  expect(looped({ a: { needs: ['a'] }, b: {}, c: { needs: ['d'] }, d: { needs: ['c'] } })).toEqual([
    { code: 'unexplained-loop', path: ['toy', 'nodes', 'a'], severity: 'warning', cycle: ['toy/a', 'toy/a'] },
    { code: 'unexplained-loop', path: ['toy', 'nodes', 'c'], severity: 'warning', cycle: ['toy/c', 'toy/d', 'toy/c'] },
  ]);
});
