import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChains } from '../../src/analysis/compare-chains.ts';
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
