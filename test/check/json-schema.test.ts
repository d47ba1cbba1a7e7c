import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChains } from '../../chains/index.ts';
import { parseChain } from '../../src/check/parse-chain.ts';
import { parseCoverage } from '../../src/check/parse-coverage.ts';
import { jsonSchema } from '../../src/check/schema.ts';
import { formatChain } from '../../src/io/json.ts';
import type { Issue } from '../../src/model/issue.ts';
import { properties } from '../property-runs.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validChain = ajv.compile(jsonSchema('chain'));
const validCoverage = ajv.compile(jsonSchema('coverage'));

/** What a schema cannot know: which ids exist, and which of two numbers is the larger. */
const beyondShape: ReadonlySet<Issue['code']> = new Set([
  'unknown-node',
  'unknown-stage',
  'unknown-source',
  'unknown-provider',
  'duplicate-id',
]);

/** Bounds of a share that are fractions both, and the wrong way round. */
const isWrongWayRound = (problem: Issue) =>
  problem.code === 'out-of-range' && problem.path.at(-1) === 'low' && problem.found >= 0 && problem.found <= 1;
const isBeyondShape = (problem: Issue) => beyondShape.has(problem.code) || isWrongWayRound(problem);

function shapeIssues(parsed: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly Issue[] {
  return (parsed.issues ?? []).filter((problem) => !isBeyondShape(problem));
}

const claim = { source: 'book', at: '第三章', level: 'B', how: 'implied', quote: 'words', note: { zh: '注', en: 'note' } };

/** A chain that uses every field of the format. */
const fullChain = {
  format: 'chanyelian/chain@1',
  id: 'toy',
  name: { zh: '示例', en: 'Toy' },
  version: '1',
  sources: {
    book: { title: 'B', short: 'b', publisher: 'P', published: '2025', url: 'https://example.org', accessed: '2025-01-01', licence: 'CC0' },
  },
  stages: [{ id: 'raw', name: '原料', printed: '原料', members: ['other/part'], claims: [claim], note: 'n' }],
  nodes: {
    a: {},
    b: {
      name: { zh: '乙', en: 'B' },
      aliases: ['bee'],
      stage: 'raw',
      kind: 'product',
      origin: 'printed',
      needs: [
        'a',
        { node: 'a', role: 'energy', essential: false, share: 0.5, claims: [claim], note: 'n' },
        { anyOf: ['a', 'b'], share: { low: 0.25, high: 0.5 } },
      ],
      variantOf: { node: 'a', mode: 'any' },
      endProduct: true,
      siting: 'anywhere',
      needsProvider: false,
      signals: [{ signal: 'target', claims: [claim] }],
      claims: [claim],
      note: 'n',
    },
  },
  moved: { old: 'a' },
  note: 'n',
};
const arrayChain = { ...fullChain, nodes: Object.entries(fullChain.nodes).map(([id, node]) => ({ id, ...node })) };

/** A coverage that uses every field of the format. */
const fullCoverage = {
  format: 'chanyelian/coverage@1',
  id: 'here',
  name: '此地',
  lens: 'town',
  sources: { book: { title: 'B' } },
  providers: {
    town: { name: { zh: '镇', en: 'Town' }, type: 'city', within: ['land'], role: 'leader', residual: false, claims: [claim] },
    land: { type: 'country' },
  },
  provisions: [
    {
      provider: 'town',
      node: 'a',
      status: 'listed',
      share: { low: 0, high: 1 },
      scope: 'world',
      capability: 2,
      asOf: '2025',
      cluster: 'c',
      role: 'core',
      claims: [claim],
    },
    { provider: 'land', node: 'toy/b', status: 'planned', share: 0.5 },
  ],
  present: ['a'],
  absent: ['b'],
  note: 'n',
};
const arrayCoverage = { ...fullCoverage, providers: Object.entries(fullCoverage.providers).map(([id, provider]) => ({ id, ...provider })) };

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const rows = Array.isArray(value) ? value.map((row: unknown, index): [number, unknown] => [index, row]) : Object.entries(value);
  return [path, ...rows.flatMap(([key, row]) => placesIn(row, [...path, key]))];
}

const values = [
  null,
  true,
  0,
  -1,
  2,
  0.5,
  '',
  'a',
  'A',
  'raw',
  'x/y',
  '__proto__',
  [],
  ['a'],
  [''],
  {},
  { node: 'a' },
  { zh: '甲', en: 'A' },
  { zh: '' },
  { low: 0, high: 2 },
];
const names = ['node', 'anyOf', 'id', 'name', 'note', 'share', 'claims', 'constructor', '__proto__', '10', '中文', 'x y'];

/** One field of a document dropped, renamed or given another value; or one more put beside it. */
function mutated(document: object): fc.Arbitrary<unknown> {
  const places = placesIn(document).filter((path) => path.length > 0);
  const change = fc.oneof(
    fc.constant({ how: 'drop' as const }),
    fc.constantFrom(...names).map((name) => ({ how: 'rename' as const, name })),
    fc.constantFrom(...values).map((value) => ({ how: 'retype' as const, value })),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)).map(([name, value]) => ({ how: 'add' as const, name, value })),
  );
  return fc.tuple(fc.constantFrom(...places), change).map(([path, step]) => {
    const copy = structuredClone(document);
    const parent = path.slice(0, -1).reduce<unknown>((place, key) => (place as Readonly<Record<string | number, unknown>>)[key], copy);
    const key = path.at(-1) ?? '';
    const put = (name: string | number, value: unknown) =>
      Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
    if (Array.isArray(parent)) {
      if (step.how === 'retype') parent[Number(key)] = step.value;
      else if (step.how === 'add') parent.push(step.value);
      else parent.splice(Number(key), 1);
    } else if (step.how === 'retype') put(key, step.value);
    else if (step.how === 'add') put(step.name, step.value);
    else {
      const value = (parent as Readonly<Record<string | number, unknown>>)[key];
      Reflect.deleteProperty(parent as object, key);
      if (step.how === 'rename') put(step.name, value);
    }
    return copy;
  });
}

describe('the published JSON Schemas', () => {
  test.each([
    ['chain', fullChain],
    ['chain', arrayChain],
    ['coverage', fullCoverage],
    ['coverage', arrayCoverage],
  ] as const)('a %s that uses every field is right by the schema and by the parser', (of, document) => {
    expect(of === 'chain' ? validChain(document) : validCoverage(document)).toBe(true);
    expect(of === 'chain' ? parseChain(document) : parseCoverage(document)).toMatchObject({ ok: true });
  });

  test.each(planChains.map((chain) => [chain.id, chain] as const))('the built-in chain %s is right by the schema', (_id, chain) => {
    expect(validChain(JSON.parse(formatChain(chain)))).toBe(true);
  });

  test('an id that JSON alone can spell is right by the schema too', () => {
    const text = '{ "format": "chanyelian/chain@1", "id": "x", "nodes": { "__proto__": {}, "constructor": {} } }';
    expect(validChain(JSON.parse(text))).toBe(true);
  });

  test.each([
    ['nodes as an object', fullChain],
    ['nodes as an array', arrayChain],
  ])('one field changed, schema and parser agree on the shape of a chain: %s', (_form, document) => {
    fc.assert(
      fc.property(mutated(document), (value) => {
        const parsed = parseChain(value);
        expect(validChain(value)).toBe(shapeIssues(parsed).length === 0);
      }),
      { ...properties, numRuns: properties.numRuns * 10 },
    );
  });

  test.each([
    ['providers as an object', fullCoverage],
    ['providers as an array', arrayCoverage],
  ])('one field changed, schema and parser agree on the shape of a coverage: %s', (_form, document) => {
    fc.assert(
      fc.property(mutated(document), (value) => {
        const parsed = parseCoverage(value);
        expect(validCoverage(value)).toBe(shapeIssues(parsed).length === 0);
      }),
      { ...properties, numRuns: properties.numRuns * 10 },
    );
  });

  test('every change of one field says what it says: about half of them are wrong', () => {
    const counts = { right: 0, wrong: 0 };
    const drawn = fc.sample(mutated(fullChain), { seed: properties.seed, numRuns: 1000 });
    for (const value of drawn) counts[validChain(value) ? 'right' : 'wrong']++;
    expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(100);
  });
});
