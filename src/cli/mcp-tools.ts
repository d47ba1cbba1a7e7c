import * as z from 'zod';
import { tradeRules } from '../analysis/trade.ts';
import { cascade } from '../analysis/cascade.ts';
import { compareCoverage } from '../analysis/compare-coverage.ts';
import { completions } from '../analysis/completions.ts';
import { describeChains, describeNode } from '../analysis/describe.ts';
import { extend } from '../analysis/extend.ts';
import { unknownReadings } from '../analysis/filling.ts';
import { findGaps } from '../analysis/find-gaps.ts';
import { minimalCutSets } from '../analysis/minimal-cut-sets.ts';
import { roadmap } from '../analysis/roadmap.ts';
import { strengthen } from '../analysis/strengthen.ts';
import { downstreamOf, upstreamOf } from '../analysis/upstream-of.ts';
import { weakLinks } from '../analysis/weak-links.ts';
import { explain } from '../explain/explain.ts';
import { inclusions } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { rollUps } from '../graph/presence-rule.ts';
import { elementKinds, otherSuppliers } from '../graph/supply-layer.ts';
import { ChainError } from '../model/chain-error.ts';
import { shareScopes, type Coverage } from '../model/coverage.ts';
import { modes } from '../model/terms.ts';
import { given } from './command.ts';

/** What the tools are asked about. */
export interface Subject {
  readonly network: Network;
  readonly coverage?: Coverage;
}

/** An analysis as another program calls it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** Name of the file with the JSON Schema of what it gives. */
  readonly output: string;
  readonly answer: (subject: Subject, input: unknown, signal: AbortSignal) => Promise<object>;
}

const node = z.string().describe('Qualified id, id, or exact zh or en name of a node.');
const nodes = z.array(node);
const prices = z.record(z.string(), z.number().min(0));
const structure = {
  mode: z.enum(modes).optional().describe('What running means on loops: start-up = can be built up, sustain = keeps running.'),
  include: z.array(z.enum(inclusions)).optional().describe('Count optional needs, or planned supply.'),
};
const aims = {
  targets: nodes.optional().describe('Targets; the end products unless given.'),
  values: prices.optional().describe('Value of targets; 1 unless given.'),
};
const presentIf = z
  .strictObject({
    rollUp: z
      .enum(rollUps)
      .exactOptional()
      .describe('Whose supply counts: of the lens and all within it (default), its own, of firms within.'),
    shareAtLeast: z.number().min(0).max(1).exactOptional(),
    scope: z.enum(shareScopes).exactOptional().describe('What shares are fractions of; world unless given.'),
    capabilityAtLeast: z.number().min(0).exactOptional().describe('Supply relative to need.'),
  })
  .optional()
  .describe('When listed supply counts as present; as soon as it is listed unless given.');
const lens = {
  lens: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .describe('Look through this provider of the coverage, one city say, or through several taken together.'),
  presentIf,
};
const trade = z
  .union([z.enum(tradeRules), nodes])
  .optional()
  .describe('What can be bought for nothing: resource-bound nodes (default), nothing, everything, or these nodes.');
const filling = {
  ...structure,
  ...lens,
  targets: aims.targets,
  have: nodes.optional().describe('What is there, and nothing else; instead of the coverage.'),
  unknownAs: z
    .enum(unknownReadings)
    .optional()
    .describe('What is not evidenced counts as absent, as present, or both are answered (default).'),
  trade,
  cost: prices.optional().describe('Price of adding nodes; 1 unless given.'),
  buy: prices.optional().describe('Price of buying nodes.'),
  forbid: nodes.optional().describe('Nodes that may be neither added nor bought.'),
  force: nodes.optional().describe('Nodes that are added in any case.'),
  timeLimitSeconds: z.number().positive().optional(),
};

function tool<Shape extends z.ZodRawShape>(
  name: string,
  output: string,
  description: string,
  shape: Shape,
  answer: (subject: Subject, input: z.output<z.ZodObject<Shape>>, signal: AbortSignal) => object | Promise<object>,
): Tool {
  const input = z.strictObject(shape);
  return {
    name,
    description,
    output,
    input,
    answer: async (subject, asked, signal) => answer(subject, input.parse(asked), signal),
  };
}

function coverageOf({ coverage }: Subject): Coverage {
  if (coverage === undefined) throw new ChainError('coverage-needed', {});
  return coverage;
}

/** Tables become maps, what was not said is left out. */
function asked<T extends object>(input: T) {
  const tables = ['values', 'cost', 'buy'] as const;
  const rows = Object.entries(input).map(([key, value]) => [
    key,
    (tables as readonly string[]).includes(key) && value !== undefined
      ? new Map(Object.entries(value as Record<string, number>))
      : (value as unknown),
  ]);
  return given(Object.fromEntries(rows) as { [K in keyof T]: K extends (typeof tables)[number] ? ReadonlyMap<string, number> : T[K] });
}

/** The coverage, unless the question brings its own list of what is there. */
function there(subject: Subject, have: unknown): { readonly coverage?: Coverage } {
  return have === undefined ? { coverage: coverageOf(subject) } : {};
}

/** Every analysis that is served, in the order of the questions people ask. */
export const tools: readonly Tool[] = [
  tool('chains', 'chains', '有哪些产业链 / the chains that are loaded', {}, ({ network }) => describeChains(network)),
  tool('show_node', 'node', '节点详情 / a node: what it needs, who needs it, what it rests on', { node }, ({ network }, input) =>
    describeNode(network, input.node),
  ),
  tool('upstream', 'upstream', '上游依赖 / what a node depends on', { node }, ({ network }, input) => upstreamOf(network, input.node)),
  tool('downstream', 'downstream', '下游影响 / what depends on a node', { node }, ({ network }, input) =>
    downstreamOf(network, input.node),
  ),
  tool('cascade', 'cascade', '断链传导 / what falls when nodes fail', { failed: nodes, ...structure, ...aims }, ({ network }, input) =>
    cascade(network, asked(input)),
  ),
  tool(
    'weak_links',
    'weak-links',
    '薄弱环节 / nodes by the target value lost without them',
    { ...structure, ...aims, ...lens, top: z.int().min(1).optional() },
    ({ network, coverage }, input) => weakLinks(network, { ...asked(input), ...given({ coverage }) }),
  ),
  tool(
    'cut_sets',
    'cut-sets',
    '最小割集 / smallest sets of nodes whose loss stops a target',
    { target: node, maxSize: z.int().min(1).optional(), ...structure },
    ({ network }, input) => minimalCutSets(network, { ...given(input), target: input.target }),
  ),
  tool('gaps', 'gaps', '缺口 / what the targets need and the lens lacks', { ...structure, ...aims, ...lens, trade }, (subject, input) =>
    findGaps(subject.network, { ...asked(input), coverage: coverageOf(subject) }),
  ),
  tool(
    'completions',
    'completions',
    '补链 / the cheapest sets of nodes to add or buy so that targets are attainable, proven',
    { ...filling, k: z.int().min(1).optional() },
    async (subject, input, signal) => completions(subject.network, { ...asked(input), ...there(subject, input.have), signal }),
  ),
  tool(
    'roadmap',
    'roadmap',
    '补链路线图 / the Pareto front of cost against target value',
    { ...filling, values: aims.values, budget: z.number().min(0).optional() },
    async (subject, input, signal) => roadmap(subject.network, { ...asked(input), ...there(subject, input.have), signal }),
  ),
  tool(
    'strengthen',
    'strengthen',
    '强链 / how much a second source, capability or another jurisdiction saves',
    {
      ...structure,
      ...aims,
      ...lens,
      elements: z.enum(elementKinds).optional(),
      others: z.enum(otherSuppliers).optional(),
      size: z.int().min(1).optional(),
    },
    (subject, input) => strengthen(subject.network, { ...asked(input), coverage: coverageOf(subject) }),
  ),
  tool(
    'extend',
    'extend',
    '延链 / what could be made next from what is here',
    {
      ...structure,
      ...aims,
      ...lens,
      have: filling.have,
      trade,
      forbid: filling.forbid,
      unknownAs: z.enum(['absent', 'present']).optional(),
      maxMissing: z.int().min(0).optional(),
    },
    async (subject, input, signal) => extend(subject.network, { ...asked(input), ...there(subject, input.have), signal }),
  ),
  tool(
    'compare_coverage',
    'compare-coverage',
    '地区对比 / who has what, and who completes whom',
    {
      lenses: z.array(z.string()).min(2).describe('Providers of the coverage.'),
      targets: aims.targets,
      include: structure.include,
      presentIf,
    },
    async (subject, { lenses, ...input }) => {
      const coverage = coverageOf(subject);
      return compareCoverage(subject.network, { ...given(input), coverages: lenses.map((one) => ({ coverage, lens: one })) });
    },
  ),
  tool(
    'explain',
    'explain',
    '为什么 / why a node is needed, missing or weak, step by step',
    { node, ...lens },
    ({ network, coverage }, input) => explain(network, { ...given({ ...input, coverage }), node: input.node }),
  ),
];
