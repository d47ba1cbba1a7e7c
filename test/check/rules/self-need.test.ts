import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

test('a loop through another node is not a self-need', () => {
  expect(breaches('self-need', chainOf({ nodes: { a: { needs: ['b'] }, b: { needs: ['a'] } } }))).toEqual([]);
});

test('a node that needs itself is an error, as the only member or one of several, by whatever reference', () => {
  const chain = chainOf({ nodes: { a: {}, t: { needs: ['a', 't', { anyOf: ['a', 'old'] }] } }, moved: { old: 't' } });
  expect(breaches('self-need', chain)).toEqual([
    { code: 'self-need', path: ['toy', 'nodes', 't', 'needs', 1], severity: 'error', node: 'toy/t' },
    { code: 'self-need', path: ['toy', 'nodes', 't', 'needs', 2], severity: 'error', node: 'toy/t' },
  ]);
});

test('where the need is not essential it is a warning', () => {
  expect(breaches('self-need', chainOf({ nodes: { t: { needs: [{ node: 't', essential: false }] } } }))).toEqual([
    { code: 'self-need', path: ['toy', 'nodes', 't', 'needs', 0], severity: 'warning', node: 'toy/t' },
  ]);
});
