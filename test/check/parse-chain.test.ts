import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChain } from '../../src/check/parse-chain.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Issue } from '../../src/model/issue.ts';
import { properties } from '../property-runs.ts';

const header = { format: 'chanyelian/chain@1', id: 'toy' };
const book = { book: { title: 'A book' } };
const claim = { source: 'book', at: '第三章', level: 'B', how: 'implied' };

function issuesOf(fields: object): readonly Issue[] {
  const parsed = parseChain({ ...header, ...fields });
  return parsed.ok ? [] : parsed.issues;
}

/** The chain in fields that are right; throws with the issues when they are not. */
function chainOf(fields: object): Chain {
  const parsed = parseChain({ ...header, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.chain;
}

/** A chain file as text, so that keys such as `__proto__` are keys. */
function fromText(text: string): ReturnType<typeof parseChain> {
  return parseChain(JSON.parse(`{ "format": "chanyelian/chain@1", "id": "toy", ${text} }`));
}

describe('parseChain on a right file', () => {
  test('reads the canonical example, defaults filled in', () => {
    const chain = chainOf({
      name: { zh: '示例', en: 'Toy' },
      stages: [{ id: 's1', name: '原料' }],
      nodes: { a: {}, b: { name: '乙', stage: 's1', kind: 'material' }, t: { needs: ['a', { anyOf: ['a', 'b'], role: 'equipment' }] } },
    });
    expect(chain.name).toEqual({ zh: '示例', en: 'Toy' });
    expect(chain.stages).toEqual([{ id: 's1', name: { zh: '原料', en: '原料' }, members: [], claims: [] }]);
    expect(chain.nodes[0]).toEqual({
      id: 'a',
      name: { zh: 'a', en: 'a' },
      aliases: [],
      kind: 'material',
      needs: [],
      endProduct: false,
      siting: 'anywhere',
      needsProvider: true,
      signals: [],
      claims: [],
    });
    expect(chain.nodes[1]).toMatchObject({ id: 'b', name: { zh: '乙', en: '乙' }, stage: 's1' });
    expect(chain.nodes[2]?.needs).toEqual([
      { anyOf: ['a'], role: 'material', essential: true, claims: [] },
      { anyOf: ['a', 'b'], role: 'equipment', essential: true, claims: [] },
    ]);
  });

  test('only format, id and nodes are required', () => {
    expect(chainOf({ nodes: {} })).toEqual({
      id: 'toy',
      name: { zh: 'toy', en: 'toy' },
      sources: [],
      stages: [],
      nodes: [],
      moved: [],
    });
  });

  test('a bare id, { node } and an anyOf of one say the same', () => {
    const [bare, long, single] = chainOf({ nodes: { a: {}, t: { needs: ['a', { node: 'a' }, { anyOf: ['a'] }] } } }).nodes[1]?.needs ?? [];
    expect(long).toEqual(bare);
    expect(single).toEqual(bare);
  });

  test('an empty anyOf is a need that nothing meets', () => {
    expect(chainOf({ nodes: { t: { needs: [{ anyOf: [] }] } } }).nodes[0]?.needs[0]?.anyOf).toEqual([]);
  });

  test('nodes as an array keep their order, whatever their ids look like', () => {
    const chain = chainOf({ nodes: [{ id: 'b' }, { id: '10' }, { id: '2', needs: ['10'] }, { id: '__proto__' }] });
    expect(chain.nodes.map(({ id }) => id)).toEqual(['b', '10', '2', '__proto__']);
    expect(chain.nodes[2]?.needs[0]?.anyOf).toEqual(['10']);
  });

  test('a reference may name its own chain, another chain or an id that has moved', () => {
    expect(issuesOf({ nodes: { a: {}, t: { needs: ['toy/a', 'steel/pig-iron', 'old'] } }, moved: { old: 'a' } })).toEqual([]);
  });

  test('sources, claims, signals, shares and variants are kept as written', () => {
    const share = { low: 0.25, high: 0.5 };
    const chain = chainOf({
      sources: { book: { title: 'A book', short: '书', url: 'https://example.org' } },
      nodes: {
        a: { signals: [{ signal: 'priority', claims: [claim] }, { signal: 'target' }], claims: [claim] },
        t: { variantOf: { node: 'a', mode: 'all' }, needs: [{ node: 'a', share, claims: [claim], note: { zh: '注', en: 'note' } }] },
        v: { variantOf: { node: 'a' } },
      },
    });
    expect(chain.sources).toEqual([{ id: 'book', title: 'A book', short: { zh: '书', en: '书' }, url: 'https://example.org' }]);
    expect(chain.nodes[0]).toMatchObject({
      signals: [
        { signal: 'priority', claims: [claim] },
        { signal: 'target', claims: [] },
      ],
    });
    expect(chain.nodes[1]?.needs[0]).toMatchObject({ share, claims: [claim], note: { zh: '注', en: 'note' } });
    expect(chain.nodes.map(({ variantOf }) => variantOf?.mode)).toEqual([undefined, 'all', 'taxonomy']);
  });

  test('the value given is not touched', () => {
    const value = { ...header, nodes: [{ id: 'a', needs: ['a'] }], stages: [{ id: 's' }], sources: book };
    const before = structuredClone(value);
    parseChain(value);
    expect(value).toEqual(before);
  });
});

describe('parseChain on ids that break careless code', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '10',
    '稀土永磁',
    '🧲',
    ' ',
    'a.b[0]',
    '"',
    '\n',
    'x'.repeat(100_000),
  ])('%.20j is an id like any other: of a node, a stage, a source and an old name', (id) => {
    const key = JSON.stringify(id);
    const parsed = fromText(`
        "sources": { ${key}: { "title": "A book" } },
        "stages": [{ "id": ${key} }],
        "nodes": { ${key}: { "stage": ${key}, "needs": [${key}, { "anyOf": [${key}, "old"] }], "variantOf": { "node": ${key} },
          "claims": [{ "source": ${key}, "at": "1", "level": "A", "how": "quoted" }] }, "t": { "needs": [${key}] } },
        "moved": { "old": ${key} }`);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues).slice(0, 400));
    const { chain } = parsed;
    expect(chain.nodes.map((node) => node.id).toSorted()).toEqual([id, 't'].sort());
    expect(chain.sources.map((source) => source.id)).toEqual([id]);
    expect(chain.stages.map((stage) => stage.id)).toEqual([id]);
    expect(chain.moved).toEqual([{ old: 'old', new: id }]);
    expect(chain.nodes.find((node) => node.id === 't')?.needs[0]?.anyOf).toEqual([id]);
    expect(Object.getPrototypeOf(chain.nodes[0])).toBe(Object.prototype);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s does not exist unless it is declared', (id) => {
    const parsed = fromText(`"nodes": { "t": { "needs": ["${id}"], "stage": "${id}",
      "claims": [{ "source": "${id}", "at": "1", "level": "A", "how": "quoted" }] } }`);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(['unknown-stage', 'unknown-source', 'unknown-node']);
  });

  test.each([
    ['"nodes": {}, "__proto__": {}', ['__proto__']],
    ['"nodes": { "a": { "__proto__": {} } }', ['nodes', 'a', '__proto__']],
    ['"nodes": { "a": { "constructor": 1 } }', ['nodes', 'a', 'constructor']],
    ['"nodes": [{ "id": "a", "__proto__": 1 }]', ['nodes', 0, '__proto__']],
    ['"nodes": { "a": { "needs": [{ "node": "a", "__proto__": 1 }] } }', ['nodes', 'a', 'needs', 0, '__proto__']],
    ['"nodes": {}, "stages": [{ "id": "s", "__proto__": 1 }]', ['stages', 0, '__proto__']],
    ['"nodes": {}, "sources": { "b": { "title": "B", "__proto__": 1 } }', ['sources', 'b', '__proto__']],
    ['"nodes": { "a": { "variantOf": { "node": "a", "__proto__": 1 } } }', ['nodes', 'a', 'variantOf', '__proto__']],
  ])('as a field it is an unknown one and not lost: %s', (text, path) => {
    const parsed = fromText(text);
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'unknown-field', path, field: path.at(-1) }] });
  });
});

describe('parseChain on a wrong file', () => {
  test.each([
    [null, 'null'],
    [[], 'array'],
    ['{}', 'string'],
    [3, 'number'],
    [undefined, 'undefined'],
  ])('%j is no chain', (value, found) => {
    expect(parseChain(value)).toEqual({
      ok: false,
      issues: [{ code: 'wrong-type', path: [], severity: 'error', expected: 'object', found }],
    });
  });

  test.each([
    [{}, {}],
    [{ format: 'chanyelian/chain@2' }, { found: 'chanyelian/chain@2' }],
    [{ format: 'chanyelian/coverage@1' }, { found: 'chanyelian/coverage@1' }],
    [{ format: 1 }, { found: 'number' }],
    [{ format: null }, { found: 'null' }],
  ])('a wrong or missing tag is the one issue: %j', (value, facts) => {
    expect(parseChain({ nodes: 3, ...value })).toEqual({
      ok: false,
      issues: [{ code: 'wrong-format', path: ['format'], severity: 'error', expected: ['chanyelian/chain@1'], ...facts }],
    });
  });

  const shapes: readonly (readonly [string, object, Partial<Issue>])[] = [
    ['no nodes', {}, { code: 'missing-field', path: [], field: 'nodes' }],
    ['nodes that are no table', { nodes: 'a' }, { code: 'wrong-type', path: ['nodes'], expected: 'object or array', found: 'string' }],
    ['nodes that are null', { nodes: null }, { code: 'wrong-type', path: ['nodes'], found: 'null' }],
    ['a number for an id', { id: 7, nodes: {} }, { code: 'wrong-type', path: ['id'], expected: 'string', found: 'number' }],
    ['an empty chain id', { id: '', nodes: {} }, { code: 'invalid-id', path: ['id'], id: '' }],
    ['a slash in the chain id', { id: 'a/b', nodes: {} }, { code: 'invalid-id', path: ['id'], id: 'a/b' }],
    ['a slash in a node id', { nodes: { 'a/b': {} } }, { code: 'invalid-id', path: ['nodes', 'a/b'], id: 'a/b' }],
    ['an empty node id', { nodes: { '': {} } }, { code: 'invalid-id', path: ['nodes', ''], id: '' }],
    ['a slash in a source id', { nodes: {}, sources: { 'a/b': { title: 'B' } } }, { code: 'invalid-id', path: ['sources', 'a/b'] }],
    ['a slash in a moved id', { nodes: { b: {} }, moved: { a: 'x/b' } }, { code: 'invalid-id', path: ['moved', 'a'], id: 'x/b' }],
    ['a row without an id', { nodes: [{}] }, { code: 'missing-field', path: ['nodes', 0], field: 'id' }],
    ['a row with a number for an id', { nodes: [{ id: 1 }] }, { code: 'wrong-type', path: ['nodes', 0, 'id'], found: 'number' }],
    ['a row with an empty id', { nodes: [{ id: '' }] }, { code: 'invalid-id', path: ['nodes', 0, 'id'], id: '' }],
    ['a row that is no object', { nodes: ['a'] }, { code: 'wrong-type', path: ['nodes', 0], expected: 'object', found: 'string' }],
    ['two rows with one id', { nodes: [{ id: 'a' }, { id: 'a' }] }, { code: 'duplicate-id', path: ['nodes', 1, 'id'], id: 'a' }],
    [
      'two stages with one id',
      { nodes: {}, stages: [{ id: 's' }, { id: 's' }] },
      { code: 'duplicate-id', path: ['stages', 1, 'id'], id: 's' },
    ],
    ['a node that is no object', { nodes: { a: [] } }, { code: 'wrong-type', path: ['nodes', 'a'], expected: 'object', found: 'array' }],
    ['a node that is null', { nodes: { a: null } }, { code: 'wrong-type', path: ['nodes', 'a'], found: 'null' }],
    ['an unknown field', { nodes: {}, stage: [] }, { code: 'unknown-field', path: ['stage'], field: 'stage', nearest: ['stages'] }],
    ['an unknown field with nothing near', { nodes: {}, x: 1 }, { code: 'unknown-field', path: ['x'], field: 'x', nearest: [] }],
    [
      'an unknown field of a node',
      { nodes: { a: { neds: [] } } },
      { code: 'unknown-field', path: ['nodes', 'a', 'neds'], nearest: ['needs'] },
    ],
    [
      'an unknown field of a need',
      { nodes: { a: { needs: [{ node: 'a', rolle: 'energy' }] } } },
      { code: 'unknown-field', path: ['nodes', 'a', 'needs', 0, 'rolle'], nearest: ['role'] },
    ],
    [
      'an unknown field of a claim',
      { sources: book, nodes: { a: { claims: [{ ...claim, leval: 'A' }] } } },
      { code: 'unknown-field', path: ['nodes', 'a', 'claims', 0, 'leval'], nearest: ['level'] },
    ],
    [
      'an unknown field of a stage',
      { nodes: {}, stages: [{ id: 's', nmae: 'S' }] },
      { code: 'unknown-field', path: ['stages', 0, 'nmae'], field: 'nmae' },
    ],
    [
      'an unknown field of a source',
      { nodes: {}, sources: { book: { title: 'B', titl: 'B' } } },
      { code: 'unknown-field', path: ['sources', 'book', 'titl'], nearest: ['title'] },
    ],
    [
      'a kind that does not exist',
      { nodes: { a: { kind: 'resorce' } } },
      { code: 'wrong-value', path: ['nodes', 'a', 'kind'], found: 'resorce', nearest: ['resource'] },
    ],
    [
      'a number for a kind',
      { nodes: { a: { kind: 3 } } },
      { code: 'wrong-value', path: ['nodes', 'a', 'kind'], found: 'number', nearest: [] },
    ],
    [
      'a role that does not exist',
      { nodes: { a: { needs: [{ node: 'a', role: 'materail' }] } } },
      { code: 'wrong-value', path: ['nodes', 'a', 'needs', 0, 'role'], nearest: ['material'] },
    ],
    ['needs that are no list', { nodes: { a: { needs: 'a' } } }, { code: 'wrong-type', path: ['nodes', 'a', 'needs'], expected: 'array' }],
    [
      'a need that is a number',
      { nodes: { a: { needs: [5] } } },
      { code: 'wrong-type', path: ['nodes', 'a', 'needs', 0], found: 'number' },
    ],
    ['a need of nothing', { nodes: { a: { needs: [{}] } } }, { code: 'missing-field', path: ['nodes', 'a', 'needs', 0], field: 'node' }],
    [
      'an anyOf that is no list',
      { nodes: { a: { needs: [{ anyOf: 'a' }] } } },
      { code: 'wrong-type', path: ['nodes', 'a', 'needs', 0, 'anyOf'], expected: 'array', found: 'string' },
    ],
    [
      'both node and anyOf',
      { nodes: { a: { needs: ['a', { node: 'a', anyOf: ['a'] }] } } },
      { code: 'node-and-any-of', path: ['nodes', 'a', 'needs', 1] },
    ],
    [
      'a word for essential',
      { nodes: { a: { needs: [{ node: 'a', essential: 'no' }] } } },
      { code: 'wrong-type', path: ['nodes', 'a', 'needs', 0, 'essential'], expected: 'boolean', found: 'string' },
    ],
    [
      'a share above one',
      { nodes: { a: { needs: [{ node: 'a', share: 61 }] } } },
      { code: 'out-of-range', path: ['nodes', 'a', 'needs', 0, 'share'], found: 61, range: '≤ 1' },
    ],
    [
      'a share below zero',
      { nodes: { a: { needs: [{ node: 'a', share: { low: -0.5, high: 1 } }] } } },
      { code: 'out-of-range', path: ['nodes', 'a', 'needs', 0, 'share', 'low'], found: -0.5, range: '≥ 0' },
    ],
    [
      'a share that is a word',
      { nodes: { a: { needs: [{ node: 'a', share: '61%' }] } } },
      { code: 'wrong-type', path: ['nodes', 'a', 'needs', 0, 'share'], found: 'string' },
    ],
    [
      'a share that is no number',
      { nodes: { a: { needs: [{ node: 'a', share: NaN }] } } },
      { code: 'wrong-type', path: ['nodes', 'a', 'needs', 0, 'share'], expected: 'number', found: 'NaN' },
    ],
    [
      'bounds of a share that are the wrong way round',
      { nodes: { a: { needs: [{ node: 'a', share: { low: 0.6, high: 0.5 } }] } } },
      { code: 'out-of-range', path: ['nodes', 'a', 'needs', 0, 'share', 'low'], found: 0.6, range: '≤ 0.5' },
    ],
    [
      'a claim without a place',
      { sources: book, nodes: { a: { claims: [{ source: 'book', level: 'A', how: 'quoted' }] } } },
      { code: 'missing-field', path: ['nodes', 'a', 'claims', 0], field: 'at' },
    ],
    [
      'a level that does not exist',
      { sources: book, nodes: { a: { claims: [{ ...claim, level: 'E' }] } } },
      { code: 'wrong-value', path: ['nodes', 'a', 'claims', 0, 'level'], found: 'E', allowed: ['A', 'B', 'C', 'D'] },
    ],
    [
      'a source without a title',
      { nodes: {}, sources: { book: {} } },
      { code: 'missing-field', path: ['sources', 'book'], field: 'title' },
    ],
    ['sources as a list', { nodes: {}, sources: [] }, { code: 'wrong-type', path: ['sources'], expected: 'object', found: 'array' }],
    ['moves as a list', { nodes: {}, moved: [] }, { code: 'wrong-type', path: ['moved'], expected: 'object', found: 'array' }],
    [
      'a move to a number',
      { nodes: {}, moved: { a: 1 } },
      { code: 'wrong-type', path: ['moved', 'a'], expected: 'string', found: 'number' },
    ],
    [
      'a name in one language',
      { nodes: { a: { name: { zh: '甲' } } } },
      { code: 'missing-field', path: ['nodes', 'a', 'name'], field: 'en' },
    ],
    ['an empty name', { nodes: { a: { name: '' } } }, { code: 'wrong-type', path: ['nodes', 'a', 'name'], expected: 'non-empty string' }],
    ['a field that is null', { nodes: { a: { stage: null } } }, { code: 'wrong-type', path: ['nodes', 'a', 'stage'], found: 'null' }],
  ];
  test.each(shapes)('%s: one issue, with its code, its path and its facts', (_case, fields, expected) => {
    const found = issuesOf(fields);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', ...expected });
  });

  const references: readonly (readonly [string, object, Partial<Issue>])[] = [
    ['a dangling need', { nodes: { wafer: {}, t: { needs: ['waffer'] } } }, { code: 'unknown-node', path: ['nodes', 't', 'needs', 0] }],
    ['a dangling node', { nodes: { wafer: {}, t: { needs: [{ node: 'waffer' }] } } }, { path: ['nodes', 't', 'needs', 0, 'node'] }],
    [
      'a dangling alternative',
      { nodes: { wafer: {}, t: { needs: [{ anyOf: ['wafer', 'waffer'] }] } } },
      { path: ['nodes', 't', 'needs', 0, 'anyOf', 1] },
    ],
    ['a dangling need in an array', { nodes: [{ id: 'wafer' }, { id: 't', needs: ['waffer'] }] }, { path: ['nodes', 1, 'needs', 0] }],
    ['a dangling parent', { nodes: { wafer: {}, t: { variantOf: { node: 'waffer' } } } }, { path: ['nodes', 't', 'variantOf', 'node'] }],
    ['a dangling move', { nodes: { wafer: {} }, moved: { t: 'waffer' } }, { path: ['moved', 't'] }],
    ['a dangling member', { nodes: { wafer: {} }, stages: [{ id: 's', members: ['waffer'] }] }, { path: ['stages', 0, 'members', 0] }],
  ];
  test.each(references)('%s is an unknown node, with the nearest', (_case, fields, expected) => {
    expect(issuesOf(fields)).toEqual([{ code: 'unknown-node', severity: 'error', node: 'waffer', nearest: ['wafer'], ...expected }]);
  });

  test('a need that names its own chain must exist there', () => {
    expect(issuesOf({ nodes: { ab: {}, t: { needs: ['toy/cb'] } } })).toMatchObject([
      { code: 'unknown-node', path: ['nodes', 't', 'needs', 0], node: 'toy/cb', nearest: ['ab'] },
    ]);
  });

  test('an unknown stage and an unknown source are named with the nearest', () => {
    const wrong = { ...claim, source: 'bok' };
    const fields = {
      sources: book,
      stages: [{ id: 'raw', claims: [wrong] }],
      nodes: {
        a: {
          stage: 'rawe',
          signals: [{ signal: 'target', claims: [wrong] }],
          claims: [wrong],
          needs: [{ node: 'a', claims: [claim, wrong] }],
        },
      },
    };
    expect(issuesOf(fields).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-source', 'stages.0.claims.0.source'],
      ['unknown-stage', 'nodes.a.stage'],
      ['unknown-source', 'nodes.a.claims.0.source'],
      ['unknown-source', 'nodes.a.signals.0.claims.0.source'],
      ['unknown-source', 'nodes.a.needs.0.claims.1.source'],
    ]);
    expect(issuesOf(fields)[0]).toMatchObject({ source: 'bok', nearest: ['book'] });
    expect(issuesOf(fields)[1]).toMatchObject({ stage: 'rawe', nearest: ['raw'] });
  });

  test('everything that is wrong is told at once, each thing once, fields before references', () => {
    const found = issuesOf({
      id: 'a/b',
      colour: 'red',
      sources: { book: { titel: 'A book' } },
      stages: [{ id: 'raw' }, { id: 'raw' }],
      nodes: {
        a: { kind: 'metal', claims: [claim] },
        b: { needs: ['aa', { node: 'a', anyOf: ['a'] }] },
        c: { stage: 'rawe', needs: ['dd', 'a'], claims: [claim] },
      },
      moved: { old: 'c', older: 3, oldest: 'zz' },
    });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'invalid-id id',
      'unknown-field colour',
      'missing-field sources.book',
      'unknown-field sources.book.titel',
      'wrong-type moved.older',
      'wrong-value nodes.a.kind',
      'node-and-any-of nodes.b.needs.1',
      'duplicate-id stages.1.id',
      'unknown-node moved.oldest',
      'unknown-stage nodes.c.stage',
      'unknown-node nodes.c.needs.0',
    ]);
  });

  test('a row with a mistake is still there to be referred to', () => {
    const found = issuesOf({ sources: { book: {} }, nodes: { a: { kind: 'metal' }, t: { needs: ['a'], claims: [claim] } } });
    expect(found.map(({ path }) => path.join('.'))).toEqual(['sources.book', 'nodes.a.kind']);
  });

  test('where a whole table is unusable nothing is said of references into it', () => {
    expect(issuesOf({ sources: 3, stages: 3, nodes: { a: { stage: 's', claims: [claim] } } }).map(({ path }) => path.join('.'))).toEqual([
      'stages',
      'sources',
    ]);
    expect(issuesOf({ nodes: 3, moved: { old: 'a' } }).map(({ path }) => path.join('.'))).toEqual(['nodes']);
  });

  test('a row with a wrong id is looked through all the same', () => {
    const found = issuesOf({ nodes: [{ kind: 'metal' }, { id: 'a', needs: ['b'] }] });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing-field nodes.0',
      'wrong-value nodes.0.kind',
      'unknown-node nodes.1.needs.0',
    ]);
  });

  test('a node with very many mistakes is reported, not thrown', () => {
    expect(issuesOf({ nodes: { a: { needs: Array.from({ length: 150_000 }, () => 7) } } })).toHaveLength(150_000);
  });

  test('whatever the value is, it is parsed or has issues, every one an error with a path into it', () => {
    const jsonOrHeader = fc.oneof(
      fc.jsonValue(),
      fc.record({
        format: fc.constant(header.format),
        id: fc.jsonValue(),
        nodes: fc.jsonValue(),
        stages: fc.jsonValue(),
        sources: fc.jsonValue(),
      }),
      fc
        .dictionary(fc.constantFrom('needs', 'kind', 'name', 'stage', 'claims', 'x'), fc.jsonValue())
        .map((node) => ({ ...header, nodes: { node } })),
    );
    fc.assert(
      fc.property(jsonOrHeader, (value) => {
        const parsed = parseChain(value);
        if (parsed.ok) return;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const problem of parsed.issues) {
          expect(problem.severity).toBe('error');
          expect(leads(value, problem.code === 'wrong-format' ? [] : problem.path)).toBe(true);
        }
        expect(new Set(parsed.issues.map((problem) => JSON.stringify(problem))).size).toBe(parsed.issues.length);
      }),
      properties,
    );
  });
});

/** Whether every key of a path is there. */
function leads(value: unknown, path: readonly (string | number)[]): boolean {
  let place = value;
  for (const key of path) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return false;
    place = (place as Readonly<Record<string | number, unknown>>)[key];
  }
  return true;
}
