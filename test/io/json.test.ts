import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChains } from '../../chains/index.ts';
import { formatChain } from '../../src/io/json.ts';
import { nodeKinds, needRoles, origins, signalKinds, sitings, variantModes, type Chain } from '../../src/model/chain.ts';
import { derivations, evidenceLevels } from '../../src/model/claim.ts';
import { chain as worlds, hostileIds } from '../arbitraries/chain.ts';
import { mustParse } from '../arbitraries/build.ts';
import { properties } from '../property-runs.ts';

const tag = 'chanyelian/chain@1';
const word = fc.oneof(
  fc.constantFrom('甲', 'A', 'a b', '"', '\\', '\n', '\u2028', '🧲', '1'),
  fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
);
const text = fc.oneof(word, fc.record({ zh: word, en: word }));
const share = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([a, b, isRange]) => (isRange ? { low: Math.min(a, b), high: Math.max(a, b) } : a));

/** Every field but the first few may be left out. */
function row<T extends object>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }, ...required: (keyof T)[]) {
  return fc.record(fields, { requiredKeys: required });
}

/** A written chain that uses any of the fields of the format, references always leading somewhere. */
const written = fc
  .record({
    ids: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...hostileIds),
        word.map((id) => id.replaceAll('/', '-')),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    stages: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    sources: fc.uniqueArray(
      word.map((id) => id.replaceAll('/', '-')),
      { minLength: 1, maxLength: 3 },
    ),
    chainId: fc.constantFrom('w', '产业链', '__proto__', '10'),
    asArray: fc.boolean(),
  })
  .chain(({ ids, stages, sources, chainId, asArray }) => {
    const reference = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...ids.map((id) => `${chainId}/${id}`), 'other/x'));
    const claim = row(
      {
        source: fc.constantFrom(...sources),
        at: word,
        level: fc.constantFrom(...evidenceLevels),
        how: fc.constantFrom(...derivations),
        quote: word,
        note: text,
      },
      'source',
      'at',
      'level',
      'how',
    );
    const claims = fc.array(claim, { maxLength: 2 });
    const facts = { role: fc.constantFrom(...needRoles), essential: fc.boolean(), share, claims, note: text };
    const need = fc.oneof(
      reference,
      row({ node: reference, ...facts }, 'node'),
      row({ anyOf: fc.array(reference, { maxLength: 3 }), ...facts }, 'anyOf'),
    );
    const node = row({
      name: text,
      aliases: fc.array(word, { maxLength: 2 }),
      stage: fc.constantFrom(...stages),
      kind: fc.constantFrom(...nodeKinds),
      origin: fc.constantFrom(...origins),
      needs: fc.array(need, { maxLength: 3 }),
      variantOf: row({ node: reference, mode: fc.constantFrom(...variantModes) }, 'node'),
      endProduct: fc.boolean(),
      siting: fc.constantFrom(...sitings),
      needsProvider: fc.boolean(),
      signals: fc.array(row({ signal: fc.constantFrom(...signalKinds), claims }, 'signal'), { maxLength: 2 }),
      claims,
      note: text,
    });
    const source = row({ title: word, short: text, publisher: word, published: word, url: word, accessed: word, licence: word }, 'title');
    const tableOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
      fc
        .array(value, { minLength: keys.length, maxLength: keys.length })
        .map((values) => keys.map((key, at) => [key, values[at]] as const));
    return fc.record({
      format: fc.constant('chanyelian/chain@1'),
      id: fc.constant(chainId),
      sources: tableOf(sources, source).map(tableFrom),
      stages: tableOf(stages, row({ name: text, printed: word, members: fc.array(reference, { maxLength: 2 }), claims, note: text })).map(
        (rows) => rows.map(([id, stage]) => ({ id, ...stage })),
      ),
      nodes: tableOf(ids, node).map((rows) => (asArray ? rows.map(([id, fields]) => ({ id, ...fields })) : tableFrom(rows))),
      moved: fc.oneof(
        fc.constant({}),
        fc.constantFrom(...ids).map((id) =>
          tableFrom([
            ['before', id],
            ['__proto__', id],
          ]),
        ),
      ),
      name: text,
      version: word,
      note: text,
    });
  })
  .map((document): object => JSON.parse(JSON.stringify(document)) as object);

/** An object with these keys as its own, `__proto__` too. */
function tableFrom(rows: readonly (readonly [string, unknown])[]): object {
  return JSON.parse(`{${rows.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`) as object;
}

/** A chain that uses any of the fields, from what was written. */
const richChain = written.map(mustParse);

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
