import { describe, expect, test } from 'vitest';
import { parseCoverage } from '../../src/check/parse-coverage.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { Issue } from '../../src/model/issue.ts';

const format = 'chanyelian/coverage@1';
const claim = { source: 'book', at: '第三章', level: 'B', how: 'implied' };
const providers = { here: { type: 'region' }, asml: { type: 'firm' } };

function issuesOf(fields: object): readonly Issue[] {
  const parsed = parseCoverage({ format, ...fields });
  return parsed.ok ? [] : parsed.issues;
}

function coverageOf(fields: object): Coverage {
  const parsed = parseCoverage({ format, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.coverage;
}

const listed = (fields: object = {}) => ({ provider: 'asml', node: 'euv', status: 'listed', ...fields });
const provision = (fields: object = {}) => ({ providers, provisions: [listed(fields)] });

describe('parseCoverage on a right file', () => {
  test('reads the canonical example, defaults filled in', () => {
    expect(
      coverageOf({
        lens: '江西',
        providers: { asml: { name: 'ASML', type: 'firm', within: ['nld'] }, nld: { name: '荷兰', type: 'country' } },
        provisions: [{ provider: 'asml', node: 'euv', status: 'listed', share: 1, asOf: '2025' }],
        present: ['a'],
        absent: ['b'],
      }),
    ).toEqual({
      lens: '江西',
      sources: [],
      providers: [
        { id: 'asml', name: { zh: 'ASML', en: 'ASML' }, type: 'firm', within: ['nld'], residual: false, claims: [] },
        { id: 'nld', name: { zh: '荷兰', en: '荷兰' }, type: 'country', within: [], residual: false, claims: [] },
      ],
      provisions: [{ provider: 'asml', node: 'euv', status: 'listed', share: 1, asOf: '2025', claims: [] }],
      present: ['a'],
      absent: ['b'],
    });
  });

  test('only the tag is required: such a file says nothing of anything', () => {
    expect(coverageOf({})).toEqual({ lens: 'lens', sources: [], providers: [], provisions: [], present: [], absent: [] });
  });

  test('providers may be an array, which keeps the order of ids that look like integers', () => {
    const coverage = coverageOf({
      providers: [
        { id: 'b', type: 'firm' },
        { id: '10', type: 'firm' },
        { id: '2', type: 'firm', within: ['10'] },
      ],
    });
    expect(coverage.providers.map(({ id }) => id)).toEqual(['b', '10', '2']);
  });

  test.each(['__proto__', 'constructor', '10', '稀土', '🧲'])('%s is an id like any other', (id) => {
    const parsed = parseCoverage(
      JSON.parse(`{ "format": "${format}", "providers": { "${id}": { "type": "firm", "within": ["${id}"] } },
        "provisions": [{ "provider": "${id}", "node": "${id}", "status": "planned" }], "present": ["${id}"] }`),
    );
    expect(parsed).toMatchObject({ ok: true, coverage: { providers: [{ id }], provisions: [{ provider: id }], present: [id] } });
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s does not exist unless it is declared', (id) => {
    expect(issuesOf({ provisions: [{ provider: id, node: 'n', status: 'listed' }] })).toMatchObject([
      { code: 'unknown-provider', path: ['provisions', 0, 'provider'], provider: id },
    ]);
  });
});

describe('parseCoverage on a wrong file', () => {
  test.each([null, [], 'text', 7])('%j is no coverage', (value) => {
    expect(parseCoverage(value)).toMatchObject({ ok: false, issues: [{ code: 'wrong-type', path: [], expected: 'object' }] });
  });

  test('the tag of a chain is told apart', () => {
    expect(parseCoverage({ format: 'chanyelian/chain@1' })).toEqual({
      ok: false,
      issues: [{ code: 'wrong-format', path: ['format'], severity: 'error', expected: [format], found: 'chanyelian/chain@1' }],
    });
  });

  const cases: readonly (readonly [string, object, Partial<Issue>])[] = [
    ['an unknown field', { provisoins: [] }, { code: 'unknown-field', path: ['provisoins'], nearest: ['provisions'] }],
    ['a field called __proto__', JSON.parse('{ "__proto__": 1 }') as object, { code: 'unknown-field', path: ['__proto__'] }],
    ['a provider without a type', { providers: { asml: {} } }, { code: 'missing-field', path: ['providers', 'asml'], field: 'type' }],
    [
      'a type that does not exist',
      { providers: { asml: { type: 'frim' } } },
      { code: 'wrong-value', path: ['providers', 'asml', 'type'], found: 'frim' },
    ],
    [
      'an unknown field of a provider',
      { providers: { asml: { type: 'firm', withn: [] } } },
      { code: 'unknown-field', path: ['providers', 'asml', 'withn'], nearest: ['within'] },
    ],
    ['providers that are no table', { providers: 1 }, { code: 'wrong-type', path: ['providers'], expected: 'object or array' }],
    ['a slash in an id', { providers: { 'a/b': { type: 'firm' } } }, { code: 'invalid-id', path: ['providers', 'a/b'], id: 'a/b' }],
    [
      'two providers with one id',
      {
        providers: [
          { id: 'a', type: 'firm' },
          { id: 'a', type: 'firm' },
        ],
      },
      { code: 'duplicate-id', path: ['providers', 1, 'id'], id: 'a' },
    ],
    [
      'a provider within an unknown one',
      { providers: { asml: { type: 'firm', within: ['nld'] }, nldd: { type: 'country' } } },
      { code: 'unknown-provider', path: ['providers', 'asml', 'within', 0], provider: 'nld', nearest: ['nldd'] },
    ],
    [
      'a provision of an unknown provider',
      provision({ provider: 'amsl' }),
      { code: 'unknown-provider', path: ['provisions', 0, 'provider'], provider: 'amsl' },
    ],
    [
      'a provision of nothing',
      { providers, provisions: [{ provider: 'asml', status: 'listed' }] },
      { code: 'missing-field', field: 'node' },
    ],
    ['a status that does not exist', provision({ status: 'present' }), { code: 'wrong-value', path: ['provisions', 0, 'status'] }],
    ['a share above one', provision({ share: 61 }), { code: 'out-of-range', path: ['provisions', 0, 'share'], found: 61 }],
    [
      'bounds the wrong way round',
      provision({ share: { low: 0.5, high: 0.25 } }),
      { code: 'out-of-range', path: ['provisions', 0, 'share', 'low'], found: 0.5, range: '≤ 0.25' },
    ],
    ['a negative capability', provision({ capability: -1 }), { code: 'out-of-range', path: ['provisions', 0, 'capability'], range: '≥ 0' }],
    [
      'a scope that does not exist',
      provision({ scope: 'wold' }),
      { code: 'wrong-value', path: ['provisions', 0, 'scope'], nearest: ['world'] },
    ],
    ['an unknown source', provision({ claims: [claim] }), { code: 'unknown-source', path: ['provisions', 0, 'claims', 0, 'source'] }],
    [
      'an unknown source of a provider',
      { providers: { asml: { type: 'firm', claims: [claim] } } },
      { code: 'unknown-source', path: ['providers', 'asml', 'claims', 0, 'source'], source: 'book' },
    ],
    ['a node both present and absent', { present: ['a', 'b'], absent: ['c', 'b'] }, { code: 'duplicate-id', path: ['absent', 1], id: 'b' }],
    ['present that is no list', { present: 'a' }, { code: 'wrong-type', path: ['present'], expected: 'array' }],
    ['a year that is a number', provision({ asOf: 2025 }), { code: 'wrong-type', path: ['provisions', 0, 'asOf'], expected: 'string' }],
  ];
  test.each(cases)('%s: one issue, with its code, its path and its facts', (_case, fields, expected) => {
    const found = issuesOf(fields);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', ...expected });
  });

  test('everything that is wrong is told at once, fields before references', () => {
    const found = issuesOf({
      lens: 3,
      colour: 'red',
      providers: { here: { type: 'place' }, asml: { type: 'firm', within: ['nowhere', 'here'] } },
      provisions: [listed({ provider: 'nobody' }), listed({ claims: [claim] })],
      present: ['a'],
      absent: ['a'],
    });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'wrong-type lens',
      'unknown-field colour',
      'wrong-value providers.here.type',
      'unknown-provider providers.asml.within.0',
      'unknown-provider provisions.0.provider',
      'unknown-source provisions.1.claims.0.source',
      'duplicate-id absent.0',
    ]);
  });
});
