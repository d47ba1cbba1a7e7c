import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const alone = (id: string) => ({ code: 'isolated-node', path: ['toy', 'nodes', id], severity: 'warning', node: `toy/${id}` });

test('needs, users, variants and stage members tie nodes together', () => {
  const mine = chainOf({ nodes: { a: {}, t: { needs: ['a'] }, kind: { variantOf: { node: 'other/b' } }, m: {} } });
  const other = chainOf({ id: 'other', stages: [{ id: 's', members: ['toy/m'] }], nodes: { b: {} } });
  expect(breaches('isolated-node', mine, other)).toEqual([]);
});

test('a node with none of these is a warning, but a single node is a chain', () => {
  expect(breaches('isolated-node', chainOf({ nodes: { a: {}, b: {}, t: { needs: ['a'] } } }))).toEqual([alone('b')]);
  expect(breaches('isolated-node', chainOf({ nodes: { a: {} } }))).toEqual([]);
});

test('a category is tied by what it holds, not by being a kind of something', () => {
  const bag = { kind: 'category' };
  const held = chainOf({
    stages: [{ id: 's', members: ['other/x'] }],
    nodes: {
      big: bag,
      small: { ...bag, variantOf: { node: 'big' } },
      lamp: { variantOf: { node: 'small' } },
      shared: { ...bag, stage: 's' },
    },
  });
  expect(breaches('isolated-node', held)).toEqual([]);
  const empty = chainOf({ nodes: { big: bag, small: { ...bag, variantOf: { node: 'big' } } } });
  expect(breaches('isolated-node', empty)).toEqual([alone('small')]);
});
