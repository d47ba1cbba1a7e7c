import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

test('a variant that supplies by mode `any`, and a kind that needs its sibling, are fine', () => {
  const nodes = {
    magnet: {},
    sintered: { variantOf: { node: 'magnet', mode: 'any' } },
    fine: { variantOf: { node: 'magnet' }, needs: ['sintered'] },
  };
  expect(breaches('taxonomy-as-supply', chainOf({ nodes }))).toEqual([]);
});

test('a kind among the inputs of what it is a kind of is a warning', () => {
  const nodes = {
    ore: {},
    steel: { needs: ['ore', { anyOf: ['ore', 'spring-steel'] }] },
    'spring-steel': { variantOf: { node: 'steel' }, needs: ['ore'] },
  };
  expect(breaches('taxonomy-as-supply', chainOf({ nodes }))).toEqual([
    {
      code: 'taxonomy-as-supply',
      path: ['toy', 'nodes', 'steel', 'needs', 1, 'anyOf', 1],
      severity: 'warning',
      node: 'toy/spring-steel',
      parent: 'toy/steel',
    },
  ]);
});

test('and so is a kind that needs what it is a kind of', () => {
  const nodes = { steel: {}, 'spring-steel': { variantOf: { node: 'steel' }, needs: ['steel'] } };
  expect(breaches('taxonomy-as-supply', chainOf({ nodes }))).toEqual([
    {
      code: 'taxonomy-as-supply',
      path: ['toy', 'nodes', 'spring-steel', 'needs', 0, 'anyOf', 0],
      severity: 'warning',
      node: 'toy/spring-steel',
      parent: 'toy/steel',
    },
  ]);
});
