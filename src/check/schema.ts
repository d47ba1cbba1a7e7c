import * as z from 'zod';
import { nodeKinds, needRoles, origins, signalKinds, sitings, variantModes } from '../model/chain.ts';
import { derivations, evidenceLevels } from '../model/claim.ts';
import { clusterRoles, providerTypes, provisionStatuses, shareScopes } from '../model/coverage.ts';

/** The tag of a chain file. */
export const chainFormat = 'chanyelian/chain@1';
/** The tag of a coverage file. */
export const coverageFormat = 'chanyelian/coverage@1';

const id = z
  .string()
  .regex(/^[^/]+$/u)
  .describe('Any non-empty string without "/"; 中文 is fine.');
const reference = z.string().min(1).describe('Id of a node of this chain, or chain/node for a node of another chain.');
const text = z.union([z.string().min(1), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })]);
const fraction = z.number().min(0).max(1);
const share = z
  .union([fraction, z.strictObject({ low: fraction, high: fraction })])
  .describe('Fraction from 0 to 1, or its bounds. Leave it out when unknown; never write 0 for unknown.');

const claim = z.strictObject({
  source: z.string().min(1).describe('Key in sources.'),
  at: z.string().min(1).describe('The place in the source.'),
  level: z.enum(evidenceLevels),
  how: z.enum(derivations),
  quote: z.string().min(1).optional(),
  note: text.optional(),
});
const claims = z.array(claim).optional();

export const sourceShape = z.strictObject({
  title: z.string().min(1),
  short: text.optional(),
  publisher: z.string().min(1).optional(),
  published: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  accessed: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
});

const needFacts = {
  role: z.enum(needRoles).optional(),
  essential: z.boolean().optional(),
  share: share.optional(),
  claims,
  note: text.optional(),
};
const needShape = z.union([
  reference,
  z.strictObject({ node: reference, ...needFacts }),
  z.strictObject({ anyOf: z.array(reference).describe('Alternatives: any one is enough.'), ...needFacts }),
]);

const nodeFacts = {
  name: text.optional(),
  aliases: z.array(z.string().min(1)).optional(),
  stage: z.string().min(1).optional(),
  kind: z.enum(nodeKinds).optional(),
  origin: z.enum(origins).optional(),
  needs: z.array(needShape).optional().describe('All entries are needed; within anyOf, one is enough.'),
  variantOf: z.strictObject({ node: reference, mode: z.enum(variantModes).optional() }).optional(),
  endProduct: z.boolean().optional(),
  siting: z.enum(sitings).optional(),
  needsProvider: z.boolean().optional(),
  signals: z.array(z.strictObject({ signal: z.enum(signalKinds), claims })).optional(),
  claims,
  note: text.optional(),
};
export const nodeShape = z.strictObject(nodeFacts);
const nodeWithIdShape = z.strictObject({ id, ...nodeFacts });

const stageShape = z.strictObject({
  id: z.string().min(1),
  name: text.optional(),
  printed: z.string().min(1).optional(),
  members: z.array(reference).optional(),
  claims,
  note: text.optional(),
});

const chainFacts = {
  format: z.literal(chainFormat),
  id,
  name: text.optional(),
  version: z.string().min(1).optional(),
  stages: z.array(stageShape).optional(),
  note: text.optional(),
};
/** A chain without its id-keyed tables, which are walked key by key so that no key is lost. */
export const chainHeaderShape = z.looseObject(chainFacts);

/** A chain file as a whole: what the published JSON Schema says. */
export const chainShape = z
  .strictObject({
    ...chainFacts,
    sources: z.record(id, sourceShape).optional(),
    nodes: z.union([z.record(id, nodeShape), z.array(nodeWithIdShape)]),
    moved: z.record(id, id).optional(),
  })
  .describe('chanyelian chain (产业链): nodes and what each needs');

const providerFacts = {
  name: text.optional(),
  type: z.enum(providerTypes),
  within: z.array(z.string().min(1)).optional(),
  role: z.literal('leader').optional(),
  residual: z.boolean().optional(),
  claims,
};
export const providerShape = z.strictObject(providerFacts);
const providerWithIdShape = z.strictObject({ id, ...providerFacts });

const provisionShape = z.strictObject({
  provider: z.string().min(1),
  node: reference,
  status: z.enum(provisionStatuses),
  share: share.optional(),
  scope: z.enum(shareScopes).optional(),
  capability: z.number().min(0).optional(),
  asOf: z.string().min(1).optional(),
  cluster: z.string().min(1).optional(),
  role: z.enum(clusterRoles).optional(),
  claims,
});

const coverageFacts = {
  format: z.literal(coverageFormat),
  id: id.optional(),
  name: text.optional(),
  lens: z.string().min(1).optional(),
  provisions: z.array(provisionShape).optional(),
  present: z.array(reference).optional(),
  absent: z.array(reference).optional(),
  note: text.optional(),
};
/** A coverage without its id-keyed tables. */
export const coverageHeaderShape = z.looseObject(coverageFacts);

/** A coverage file as a whole: what the published JSON Schema says. */
export const coverageShape = z
  .strictObject({
    ...coverageFacts,
    sources: z.record(id, sourceShape).optional(),
    providers: z.union([z.record(id, providerShape), z.array(providerWithIdShape)]).optional(),
  })
  .describe('chanyelian coverage (覆盖): who supplies which node');

/** The JSON Schema (2020-12) of a file format — JSON 模式. */
export function jsonSchema(of: 'chain' | 'coverage'): object {
  return z.toJSONSchema(of === 'chain' ? chainShape : coverageShape);
}
