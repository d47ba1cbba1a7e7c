import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

const good = chainOf({
  sources: { book: { title: 'A book' } },
  stages: [{ id: 's', claims: [claim] }],
  nodes: { a: { claims: [claim] }, t: { needs: [{ node: 'a', claims: [claim] }], signals: [{ signal: 'target', claims: [claim] }] } },
});

test('claims on listed sources are fine', () => {
  expect(breaches('unknown-source', good)).toEqual([]);
});

test('a claim on a source that is not listed is an error, with the nearest one that is', () => {
  const bad = { ...good, sources: [{ id: 'books', title: 'A book' }] };
  const found = { code: 'unknown-source', severity: 'error', source: 'book', nearest: ['books'] };
  expect(breaches('unknown-source', bad)).toEqual([
    { ...found, path: ['toy', 'stages', 's', 'claims', 0, 'source'] },
    { ...found, path: ['toy', 'nodes', 'a', 'claims', 0, 'source'] },
    { ...found, path: ['toy', 'nodes', 't', 'signals', 0, 'claims', 0, 'source'] },
    { ...found, path: ['toy', 'nodes', 't', 'needs', 0, 'claims', 0, 'source'] },
  ]);
});
