import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

test('different names are fine, and so is one node that repeats its own', () => {
  const nodes = { a: { name: { zh: '铜', en: 'Copper' }, aliases: ['copper', '铜'] }, b: { name: { zh: '铜箔', en: 'Copper foil' } } };
  expect(breaches('duplicate-name', chainOf({ nodes }))).toEqual([]);
});

test('a name or alias of two nodes is a warning at the second, in whatever chain, case and width', () => {
  const mine = chainOf({ nodes: { a: { name: { zh: '铜箔', en: 'Copper foil' }, aliases: ['CCL'] } } });
  const other = chainOf({ id: 'other', nodes: { b: { name: { zh: '覆铜板', en: 'Laminate' }, aliases: ['ｃｃｌ'] } } });
  expect(breaches('duplicate-name', mine, other)).toEqual([
    { code: 'duplicate-name', path: ['other', 'nodes', 'b'], severity: 'warning', name: 'CCL', nodes: ['toy/a', 'other/b'] },
  ]);
});

test('two nodes that share several names are one issue', () => {
  const nodes = { a: { name: { zh: '铜', en: 'Copper' } }, b: { name: { zh: '铜', en: 'Copper' } } };
  expect(breaches('duplicate-name', chainOf({ nodes }))).toEqual([
    { code: 'duplicate-name', path: ['toy', 'nodes', 'b'], severity: 'warning', name: '铜', nodes: ['toy/a', 'toy/b'] },
  ]);
});
