import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChains } from '../../chains/index.ts';
import { formatChain } from '../../src/io/json.ts';
import type { Chain } from '../../src/model/chain.ts';
import { chain as worlds } from '../arbitraries/chain.ts';
import { mustParse } from '../arbitraries/build.ts';
import { richChain, tableFrom, written } from '../arbitraries/rich-chain.ts';
import { properties } from '../property-runs.ts';

const tag = 'chanyelian/chain@1';
/** The same value, the fields of every record in reverse; tables keyed by id keep their order, which is data. */
function reversed(value: unknown, isTable = false): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  const tables = isTable ? [] : ['nodes', 'sources', 'moved'];
  const rows = Object.entries(value).map(([key, field]) => [key, reversed(field, tables.includes(key))] as const);
  return tableFrom(isTable ? rows : rows.toReversed());
}

const parsed = (json: string): Chain => mustParse(JSON.parse(json));

describe('formatChain, by example', () => {
  test('writes fields in the order of the format, defaults left out', () => {
    const chain = mustParse({
      nodes: {
        a: { kind: 'material', needs: [], endProduct: false },
        t: { needs: [{ node: 'a', role: 'material' }, { anyOf: ['a', 't'] }] },
      },
      name: 'toy',
      id: 'toy',
      format: 'chanyelian/chain@1',
    });
    expect(formatChain(chain)).toBe(
      `${JSON.stringify({ format: tag, id: 'toy', nodes: { a: {}, t: { needs: ['a', { anyOf: ['a', 't'] }] } } }, null, 2)}\n`,
    );
  });

  test.each([['10'], ['0'], ['__proto__']])('writes nodes as an array when there is an id like %s', (id) => {
    const chain = mustParse({ format: 'chanyelian/chain@1', id: 'w', nodes: [{ id: 'b' }, { id }, { id: 'a', needs: [id] }] });
    expect(JSON.parse(formatChain(chain))).toMatchObject({ nodes: [{ id: 'b' }, { id }, { id: 'a', needs: [id] }] });
    expect(parsed(formatChain(chain))).toEqual(chain);
  });

  test.each([['01'], ['-1'], ['1.5'], ['constructor'], ['稀土']])('writes nodes as an object when there is an id like %s', (id) => {
    const chain = mustParse({ format: 'chanyelian/chain@1', id: 'w', nodes: [{ id: 'b' }, { id }] });
    expect(Object.keys((JSON.parse(formatChain(chain)) as { nodes: object }).nodes)).toEqual(['b', id]);
  });

  test('a source and an old name called __proto__ are kept', () => {
    const chain = mustParse(
      JSON.parse(
        `{ "format": "chanyelian/chain@1", "id": "w", "nodes": { "a": {} },
          "sources": { "__proto__": { "title": "T" } }, "moved": { "__proto__": "a" } }`,
      ),
    );
    expect(parsed(formatChain(chain))).toEqual(chain);
    expect(chain.sources.map(({ id }) => id)).toEqual(['__proto__']);
  });

  test('ends with a newline and writes 中文 as it is', () => {
    const json = formatChain(mustParse({ format: 'chanyelian/chain@1', id: '产业链', nodes: {} }));
    expect(json).toContain('"id": "产业链"');
    expect(json.endsWith('}\n')).toBe(true);
  });
});

describe('formatChain, by law', () => {
  test.each(planChains.map((chain) => [chain.id, chain] as const))('X1, X2 the built-in chain %s comes back whole', (_id, chain) => {
    const json = formatChain(chain);
    expect(parsed(json)).toEqual(chain);
    expect(formatChain(parsed(json))).toBe(json);
  });

  test('X1 parsing the text of a chain gives the chain', () => {
    fc.assert(
      fc.property(fc.oneof(richChain, worlds()), (chain) => {
        expect(parsed(formatChain(chain))).toStrictEqual(chain);
      }),
      properties,
    );
  });

  test('X2 formatting what canonical text says gives the same bytes', () => {
    fc.assert(
      fc.property(fc.oneof(richChain, worlds()), (chain) => {
        const json = formatChain(chain);
        expect(formatChain(parsed(json))).toBe(json);
      }),
      properties,
    );
  });

  test('X3 the order of the fields in a file does not matter', () => {
    fc.assert(
      fc.property(written, (document) => {
        expect(formatChain(mustParse(reversed(document)))).toBe(formatChain(mustParse(document)));
      }),
      properties,
    );
  });

  test('the chains drawn use every field of the format', () => {
    const drawn = JSON.stringify(fc.sample(richChain, { seed: properties.seed, numRuns: 100 }));
    const fields = ['share', 'low', 'quote', 'signals', 'variantOf', 'short', 'printed', 'members', 'aliases', 'version', 'note', 'moved'];
    for (const field of fields) {
      expect(drawn).toContain(`"${field}":`);
    }
    expect(drawn).toContain('"essential":false');
    expect(drawn).toContain('"__proto__"');
  });
});
