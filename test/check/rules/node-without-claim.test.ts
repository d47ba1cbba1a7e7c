import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

test('a node with a claim is fine', () => {
  const chain = chainOf({ sources: { book: { title: 'A book' } }, nodes: { a: { claims: [claim] } } });
  expect(breaches('node-without-claim', chain)).toEqual([]);
});

test('a node without one is a warning, though its needs have claims', () => {
  const chain = chainOf({
    sources: { book: { title: 'A book' } },
    nodes: { a: { claims: [claim] }, t: { needs: [{ node: 'a', claims: [claim] }] } },
  });
  expect(breaches('node-without-claim', chain)).toEqual([
    { code: 'node-without-claim', path: ['toy', 'nodes', 't'], severity: 'warning', node: 'toy/t' },
  ]);
});
