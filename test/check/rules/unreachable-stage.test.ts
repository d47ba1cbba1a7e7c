import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

test('a stage with a node of its own, or with members from other chains, is fine', () => {
  const chain = chainOf({ stages: [{ id: 's' }, { id: 'r', members: ['other/b'] }], nodes: { a: { stage: 's' } } });
  expect(breaches('unreachable-stage', chain)).toEqual([]);
});

test('a stage with neither is a warning', () => {
  const chain = chainOf({ stages: [{ id: 's' }, { id: 'r' }], nodes: { a: { stage: 's' } } });
  expect(breaches('unreachable-stage', chain)).toEqual([
    { code: 'unreachable-stage', path: ['toy', 'stages', 'r'], severity: 'warning', stage: 'r' },
  ]);
});
