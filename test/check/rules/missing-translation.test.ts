import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const chinese = { zh: '示例', en: 'Toy' };

test('names in both languages are fine, Latin letters in the Chinese one included', () => {
  const chain = chainOf({
    name: chinese,
    stages: [{ id: 's', name: chinese }],
    nodes: { a: { name: { zh: 'TCO玻璃', en: 'TCO glass' } } },
  });
  expect(breaches('missing-translation', chain)).toEqual([]);
});

test('a Chinese name without Chinese, an English one with it, and a name that is only the id are for the editor', () => {
  const nodes = {
    a: { name: { zh: 'Glass', en: 'Glass' } },
    b: { name: { zh: '玻璃', en: '玻璃' } },
    c: {},
    d: { name: { zh: '铜', en: ' ' } },
  };
  const found = { code: 'missing-translation', severity: 'info' };
  expect(breaches('missing-translation', chainOf({ name: 'Toy', stages: [{ id: 's' }], nodes }))).toEqual([
    { ...found, path: ['toy', 'name'], name: 'Toy' },
    { ...found, path: ['toy', 'stages', 's', 'name'], name: 's' },
    { ...found, path: ['toy', 'nodes', 'a', 'name'], name: 'Glass' },
    { ...found, path: ['toy', 'nodes', 'b', 'name'], name: '玻璃' },
    { ...found, path: ['toy', 'nodes', 'c', 'name'], name: 'c' },
    { ...found, path: ['toy', 'nodes', 'd', 'name'], name: '铜' },
  ]);
});
