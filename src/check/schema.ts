import * as z from 'zod/mini';
import { $ZodObjectJIT, type $ZodObject, type $ZodShape, type $ZodType } from 'zod/v4/core';
import { nodeKinds, needRoles, origins, signalKinds, sitings, variantModes } from '../model/chain.ts';
import { derivations, evidenceLevels } from '../model/claim.ts';
import { clusterRoles, providerTypes, provisionStatuses, shareScopes } from '../model/coverage.ts';

/** The tag of a chain file. */
export const chainFormat = 'chanyelian/chain@1';
/** The tag of a coverage file. */
export const coverageFormat = 'chanyelian/coverage@1';

/**
 * An object of these fields and of no others, or of any others. This class of zod's compiles itself on first use; the one
 * that `zod/mini` gives out overflows the stack on 100,000 mistakes.
 */
function object(shape: $ZodShape, others: $ZodType, description?: string): $ZodObject {
  const checks = description === undefined ? [] : [z.describe(description)];
  return new $ZodObjectJIT({ type: 'object', shape, catchall: others, checks });
}
const strict = (shape: $ZodShape, description?: string) => object(shape, z.never(), description);
const loose = (shape: $ZodShape) => object(shape, z.unknown());

const id = z.string().check(z.regex(/^[^/]+$/u), z.describe('Any non-empty string without "/"; 中文 is fine.'));
const word = z.string().check(z.minLength(1));
const reference = word.check(z.describe('Id of a node of this chain, or chain/node for a node of another chain.'));
const text = z.union([word, strict({ zh: word, en: word })]);
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const share = z
  .union([fraction, strict({ low: fraction, high: fraction })])
  .check(z.describe('Fraction from 0 to 1, or its bounds. Leave it out when unknown; never write 0 for unknown.'));

const claim = strict({
  source: word.check(z.describe('Key in sources.')),
  at: word.check(z.describe('The place in the source.')),
  level: z.enum(evidenceLevels),
  how: z.enum(derivations),
  quote: z.optional(word),
  note: z.optional(text),
});
const claims = z.optional(z.array(claim));

export const sourceShape = strict({
  title: word,
  short: z.optional(text),
  publisher: z.optional(word),
  published: z.optional(word),
  url: z.optional(word),
  accessed: z.optional(word),
  licence: z.optional(word),
});

const needFacts = {
  role: z.optional(z.enum(needRoles)),
  essential: z.optional(z.boolean()),
  share: z.optional(share),
  claims,
  note: z.optional(text),
};
const needShape = z.union([
  reference,
  strict({ node: reference, ...needFacts }),
  strict({ anyOf: z.array(reference).check(z.describe('Alternatives: any one is enough.')), ...needFacts }),
]);

const nodeFacts = {
  name: z.optional(text),
  aliases: z.optional(z.array(word)),
  stage: z.optional(word),
  kind: z.optional(z.enum(nodeKinds)),
  origin: z.optional(z.enum(origins)),
  needs: z.optional(z.array(needShape)).check(z.describe('All entries are needed; within anyOf, one is enough.')),
  variantOf: z.optional(strict({ node: reference, mode: z.optional(z.enum(variantModes)) })),
  endProduct: z.optional(z.boolean()),
  siting: z.optional(z.enum(sitings)),
  needsProvider: z.optional(z.boolean()),
  signals: z.optional(z.array(strict({ signal: z.enum(signalKinds), claims }))),
  claims,
  note: z.optional(text),
};
export const nodeShape = strict(nodeFacts);
const nodeWithIdShape = strict({ id, ...nodeFacts });

const stageShape = strict({
  id: word,
  name: z.optional(text),
  printed: z.optional(word),
  members: z.optional(z.array(reference)),
  claims,
  note: z.optional(text),
});

const chainFacts = {
  format: z.literal(chainFormat),
  id,
  name: z.optional(text),
  version: z.optional(word),
  stages: z.optional(z.array(stageShape)),
  note: z.optional(text),
};
/** A chain without its id-keyed tables, which are walked key by key so that no key is lost. */
export const chainHeaderShape = loose(chainFacts);

/** A chain file as a whole: what the published JSON Schema says. */
export const chainShape = strict(
  {
    ...chainFacts,
    sources: z.optional(z.record(id, sourceShape)),
    nodes: z.union([z.record(id, nodeShape), z.array(nodeWithIdShape)]),
    moved: z.optional(z.record(id, id)),
  },
  'chanyelian chain (产业链): nodes and what each needs',
);

const providerFacts = {
  name: z.optional(text),
  type: z.enum(providerTypes),
  within: z.optional(z.array(word)),
  role: z.optional(z.literal('leader')),
  residual: z.optional(z.boolean()),
  claims,
};
export const providerShape = strict(providerFacts);
const providerWithIdShape = strict({ id, ...providerFacts });

const provisionShape = strict({
  provider: word,
  node: reference,
  status: z.enum(provisionStatuses),
  share: z.optional(share),
  scope: z.optional(z.enum(shareScopes)),
  capability: z.optional(z.number().check(z.minimum(0))),
  asOf: z.optional(word),
  cluster: z.optional(word),
  role: z.optional(z.enum(clusterRoles)),
  claims,
});

const coverageFacts = {
  format: z.literal(coverageFormat),
  id: z.optional(id),
  name: z.optional(text),
  lens: z.optional(word),
  provisions: z.optional(z.array(provisionShape)),
  present: z.optional(z.array(reference)),
  absent: z.optional(z.array(reference)),
  note: z.optional(text),
};
/** A coverage without its id-keyed tables. */
export const coverageHeaderShape = loose(coverageFacts);

/** A coverage file as a whole: what the published JSON Schema says. */
export const coverageShape = strict(
  {
    ...coverageFacts,
    sources: z.optional(z.record(id, sourceShape)),
    providers: z.optional(z.union([z.record(id, providerShape), z.array(providerWithIdShape)])),
  },
  'chanyelian coverage (覆盖): who supplies which node',
);

/**
 * The JSON Schema (2020-12) of a file format — JSON 模式.
 *
 * What it accepts is well-shaped; that every reference leads somewhere is for `parseChain` and `parseCoverage` to say.
 *
 * @complexity O(1)
 * @example jsonSchema('chain').required // => ['format', 'id', 'nodes']
 */
export function jsonSchema(of: 'chain' | 'coverage'): object {
  return z.toJSONSchema(of === 'chain' ? chainShape : coverageShape);
}
