import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareChains } from '../../src/analysis/compare-chains.ts';
import { layerOf } from '../../src/analysis/layer-of.ts';
import { chain } from '../arbitraries/chain.ts';
import { chainOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

const end = (need: unknown) => ({ endProduct: true, needs: [need] });

test('a chain does not differ from itself', () => {
  fc.assert(
    fc.property(chain(), (drawn) => {
      expect(compareChains(drawn, structuredClone(drawn))).toMatchObject({ changes: [], answers: [] });
    }),
    properties,
  );
});

test('both ways tell the same changes with sides exchanged, as plain data', () => {
  fc.assert(
    fc.property(chain(), chain(), (before, after) => {
      const there = compareChains(before, after);
      const back = compareChains(after, before);
      expectJsonSafe(there);
      const swapped = <V>(row: { before?: V; after?: V }) => ({
        ...('after' in row ? { before: row.after } : {}),
        ...('before' in row ? { after: row.before } : {}),
      });
      const key = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(key(back.changes.map((row) => ({ path: row.path, ...swapped(row) })))).toEqual(
        key(there.changes.map((row) => ({ path: row.path, ...swapped(swapped(row)) }))),
      );
      expect(key(back.answers.map(({ question, node, before: was, after: is }) => ({ question, node, before: is, after: was })))).toEqual(
        key(there.answers),
      );
    }),
    properties,
  );
});

test('a second supplier takes a weak link away', () => {
  const { answers } = compareChains(chainOf({ a: [], b: [], t: end('a') }), chainOf({ a: [], b: [], t: end({ anyOf: ['a', 'b'] }) }));
  expect(answers).toContainEqual({ question: 'weak-links', node: 'a', before: 1, after: 0 });
});

test('a node of another chain is not confused with one of the same id here', () => {
  const { answers } = compareChains(chainOf({ x: [], t: end('other/x') }), chainOf({ x: [], t: end('x') }));
  expect(answers).toContainEqual({ question: 'weak-links', node: 'x', before: 0, after: 1 });
});

test('nodes and needs that only one side has; a rewritten need in both its forms, order of members aside', () => {
  const before = chainOf({ a: [], b: [], c: [], t: end({ anyOf: ['a', 'b'] }), u: ['a'] });
  const after = chainOf({ a: [], b: [], d: [], t: end({ anyOf: ['b', 'a'] }), u: ['d'] });
  const { nodes, needs } = compareChains(before, after);
  expect(nodes).toEqual({ added: ['d'], removed: ['c'] });
  expect(needs).toEqual({
    added: [{ node: 'u', anyOf: ['d'], essential: true }],
    removed: [{ node: 'u', anyOf: ['a'], essential: true }],
  });
});

describe('layers', () => {
  const origin = (layer: string, needs: readonly string[] = [], more = {}) => ({ origin: layer, needs, ...more });
  const one = chainOf({
    ore: origin('printed'),
    oxide: origin('reference', ['ore']),
    metal: origin('product', ['oxide', 'other/flux']),
    magnet: origin('printed', ['metal', 'ore'], { endProduct: true, variantOf: { node: 'metal' } }),
    loose: [],
  });
  const other = chainOf({ flux: origin('printed', ['salt']), salt: origin('product') }, 'other');

  test('a layer keeps its nodes and what they need of each other', () => {
    const [printed, others] = layerOf([one, other], 'printed');
    expect(printed!.nodes.map(({ id, needs }) => [id, needs.map(({ anyOf }) => anyOf)])).toEqual([
      ['ore', []],
      ['magnet', [['ore']]],
    ]);
    expect(printed!.nodes[1]!.variantOf).toBeUndefined();
    expect(others!.nodes).toMatchObject([{ id: 'flux', needs: [] }]);
    expect(layerOf([one], 'product')[0]!.nodes.map(({ id, needs }) => [id, needs.map(({ anyOf }) => anyOf)])).toEqual([
      ['ore', []],
      ['metal', [['other/flux']]],
      ['magnet', [['metal'], ['ore']]],
    ]);
    expect(layerOf([one, other], 'reference')).toEqual([one, other]);
  });

  test('the printed layer against everything: what it leaves out, and what that would have cost', () => {
    const { nodes, needs, answers, options } = compareChains([one, other], [one, other], { beforeLayer: 'printed' });
    expect(nodes).toEqual({ added: ['w/oxide', 'w/metal', 'w/loose', 'other/salt'], removed: [] });
    expect(needs.added).toContainEqual({ node: 'w/metal', anyOf: ['other/flux'], essential: true });
    expect(answers).toContainEqual({ question: 'weak-links', node: 'other/flux', before: 0, after: 1 });
    expect(answers).toContainEqual({ question: 'weak-links', node: 'w/oxide', before: 0, after: 1 });
    expect(answers.some(({ question, node }) => question === 'weak-links' && node === 'w/ore')).toBe(false);
    expect(options).toEqual({ before: ['w', 'other'], after: ['w', 'other'], beforeLayer: 'printed', afterLayer: 'reference' });
  });

  test('a layer that is none, and no chains, are refused by name', () => {
    const coded = expect.objectContaining({ code: 'invalid-option' });
    expect(() => compareChains(one, one, { beforeLayer: 'drawn' as 'printed' })).toThrow(coded);
    expect(() => compareChains([], one)).toThrow(coded);
  });
});
