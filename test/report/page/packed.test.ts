import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../src/report/page/packed.ts';

/** Through JSON, as in the page. */
const through = (value: unknown) => unpack(JSON.parse(JSON.stringify(pack(value))) as ReturnType<typeof pack>);

describe('packing', () => {
  test('gives back every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(through(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    ['an array that looks like an object', [[-2, 'x'], [-1], [-1, -1]]],
    ['strings that look like references', ['~0', '~0', '~~', '~', 'abc', 'abc']],
    [
      'keys that careless code trips over',
      [
        { constructor: 1, toString: 'abc' },
        { constructor: 2, toString: 'abc' },
      ],
    ],
    ['what is left out', [{ a: 1, b: undefined }, { a: 2 }].map(({ a }) => ({ a }))],
  ])('keeps %s', (_what, value) => {
    expect(through(value)).toEqual(value);
  });

  test('writes keys and repeated strings once', () => {
    const rows = Array.from({ length: 50 }, (_row, at) => ({ identifier: at, origin: 'reference' }));
    const text = JSON.stringify(pack(rows));
    expect(text.match(/identifier/gu)).toHaveLength(1);
    expect(text.match(/reference/gu)).toHaveLength(1);
  });
});
