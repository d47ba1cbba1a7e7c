import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

test('a need with a claim is fine, and so is a node without needs', () => {
  const chain = chainOf({ sources: { book: { title: 'A book' } }, nodes: { a: {}, t: { needs: [{ node: 'a', claims: [claim] }] } } });
  expect(breaches('need-without-claim', chain)).toEqual([]);
});

test('a need without one is a warning at that need, though its node has claims', () => {
  const chain = chainOf({
    sources: { book: { title: 'A book' } },
    nodes: { a: {}, t: { claims: [claim], needs: [{ node: 'a', claims: [claim] }, 'a'] } },
  });
  expect(breaches('need-without-claim', chain)).toEqual([
    { code: 'need-without-claim', path: ['toy', 'nodes', 't', 'needs', 1], severity: 'warning', node: 'toy/t' },
  ]);
});
