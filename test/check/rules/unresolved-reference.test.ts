import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

test('references within a chain, to an id that has moved, and to a chain that was not given are fine', () => {
  const mine = chainOf({
    stages: [{ id: 's', members: ['other/b'] }],
    nodes: { a: {}, t: { needs: ['a', 'old', 'other/old', 'elsewhere/x'], variantOf: { node: 'other/b' } } },
    moved: { old: 'a' },
  });
  const other = chainOf({ id: 'other', nodes: { b: {} }, moved: { old: 'b' } });
  expect(breaches('unresolved-reference', mine, other)).toEqual([]);
});

test('a reference into a given chain that leads nowhere is an error, wherever it stands', () => {
  const mine = chainOf({
    stages: [{ id: 's', members: ['other/wafers'] }],
    nodes: { a: {}, t: { needs: ['a', { anyOf: ['a', 'other/wafr'] }], variantOf: { node: 'other/zzz' } } },
  });
  const other = chainOf({ id: 'other', nodes: { wafer: {} } });
  expect(breaches('unresolved-reference', mine, other)).toEqual([
    {
      code: 'unresolved-reference',
      path: ['toy', 'stages', 's', 'members', 0],
      severity: 'error',
      node: 'other/wafers',
      nearest: ['other/wafer'],
    },
    { code: 'unresolved-reference', path: ['toy', 'nodes', 't', 'variantOf'], severity: 'error', node: 'other/zzz', nearest: [] },
    {
      code: 'unresolved-reference',
      path: ['toy', 'nodes', 't', 'needs', 1, 'anyOf', 1],
      severity: 'error',
      node: 'other/wafr',
      nearest: ['other/wafer'],
    },
  ]);
});
