import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const pair = (a: string, b: string) => breaches('near-duplicate-id', chainOf({ nodes: [{ id: a }, { id: b }] }));

test.each([
  ['copper-foil', 'battery-copper-foil'],
  ['x', 'x-y'],
  ['glass', 'gas'],
  ['n-1-2', 'n-2-1'],
  ['n-1-2', 'n-12'],
  ['铜', '铜箔'],
  ['__proto__', 'constructor'],
])('%s and %s are two ids', (a, b) => {
  expect(pair(a, b)).toEqual([]);
});

test.each([
  ['glass-fibre', 'glass-fiber'],
  ['glass-fibre', 'fibreglass'],
  ['primary-aluminium', 'primary-aluminum'],
  ['sulphuric-acid', 'sulfuric-acid'],
  ['battery', 'batteries'],
  ['box', 'boxes'],
  ['silicon-wafer', 'silicon-wafers'],
  ['copper-foil', 'copperfoil'],
  ['copper-foil', 'foil-copper'],
  ['Copper_Foil', 'copper-foil'],
])('%s and %s are almost the same', (a, b) => {
  expect(pair(a, b)).toEqual([
    { code: 'near-duplicate-id', path: ['toy', 'nodes', b], severity: 'warning', nodes: [`toy/${a}`, `toy/${b}`] },
  ]);
});

test('chains are compared with each other, and every later node with the first of its kind', () => {
  const [mine, other, third] = [
    ['toy', 'salt'],
    ['other', 'salts'],
    ['third', 'salt'],
  ].map(([id, node]) => chainOf({ id: id!, nodes: { [node!]: {} } }));
  expect(breaches('near-duplicate-id', mine!, other!, third!)).toEqual([
    { code: 'near-duplicate-id', path: ['other', 'nodes', 'salts'], severity: 'warning', nodes: ['toy/salt', 'other/salts'] },
    { code: 'near-duplicate-id', path: ['third', 'nodes', 'salt'], severity: 'warning', nodes: ['toy/salt', 'third/salt'] },
  ]);
});
