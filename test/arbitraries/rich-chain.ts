import fc from 'fast-check';
import { nodeKinds, needRoles, origins, signalKinds, sitings, variantModes } from '../../src/model/chain.ts';
import { derivations, evidenceLevels } from '../../src/model/claim.ts';
import { mustParse } from './build.ts';
import { hostileIds } from './chain.ts';

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
export const written = fc
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
export function tableFrom(rows: readonly (readonly [string, unknown])[]): object {
  return JSON.parse(`{${rows.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`) as object;
}

/** A chain that uses any of the fields, from what was written. */
export const richChain = written.map(mustParse);
