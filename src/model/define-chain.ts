import type { Chain, ChainNode, Need, NeedRole, NodeKind, Origin, Share, SignalKind, Siting, Stage, VariantMode } from './chain.ts';
import type { Claim, Source } from './claim.ts';
import type { OneOrBoth, Text } from './text.ts';

/** A node of another chain: `chain/node`. Compose and audit check that it exists. */
export type CrossChainId = `${string}/${string}`;

interface NeedFacts<Src extends string> {
  /** @defaultValue `'material'` */
  readonly role?: NeedRole;
  /** @defaultValue `true` */
  readonly essential?: boolean;
  readonly share?: Share;
  readonly claims: readonly Claim<Src>[];
  readonly note?: OneOrBoth;
}

/** A need as authored: one supplier (`node`), or any one of several (`anyOf`). */
export type NeedSpec<Id extends string, Src extends string> =
  | (NeedFacts<Src> & { readonly node: Id | CrossChainId; readonly anyOf?: never })
  | (NeedFacts<Src> & { readonly anyOf: readonly (Id | CrossChainId)[]; readonly node?: never });

/** A node as authored; what is left out takes the default given beside it in {@link ChainNode}. */
export interface NodeSpec<Id extends string, StageId extends string, Src extends string> {
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly stage: StageId;
  readonly kind: NodeKind;
  readonly origin: Origin;
  readonly needs?: readonly NeedSpec<Id, Src>[];
  readonly variantOf?: { readonly node: Id | CrossChainId; readonly mode?: VariantMode };
  /** @defaultValue `false` */
  readonly endProduct?: boolean;
  /** @defaultValue `'resource-bound'` for kind `resource`, else `'anywhere'` */
  readonly siting?: Siting;
  /** @defaultValue `true` */
  readonly needsProvider?: boolean;
  readonly signals?: readonly { readonly signal: SignalKind; readonly claims: readonly Claim<Src>[] }[];
  readonly claims: readonly Claim<Src>[];
  readonly note?: OneOrBoth;
}

/** A stage as authored, in printed order. */
export interface StageSpec<StageId extends string, Src extends string> {
  readonly id: StageId;
  readonly name: Text;
  readonly printed?: string;
  readonly members?: readonly CrossChainId[];
  readonly claims: readonly Claim<Src>[];
  readonly note?: OneOrBoth;
}

/** A chain as authored in TypeScript; see {@link defineChain}. */
export interface ChainSpec<Id extends string, StageId extends string, Src extends string> {
  readonly id: string;
  readonly name: Text;
  readonly version?: string;
  readonly sources: Readonly<Record<Src, Source>>;
  readonly stages: readonly StageSpec<StageId, NoInfer<Src>>[];
  readonly nodes: Readonly<Record<Id, NodeSpec<NoInfer<Id>, NoInfer<StageId>, NoInfer<Src>>>>;
  readonly moved?: Readonly<Record<string, NoInfer<Id>>>;
  readonly note?: OneOrBoth;
}

/**
 * A chain written in TypeScript — 定义产业链.
 *
 * Ids of nodes, stages and sources are checked by the compiler: a misspelt one is an error with "Did you mean".
 * Ids of other chains (`chain/node`) are checked when chains are composed. The result is the same plain value that
 * {@link parseChain} gives for the chain's JSON, with every default filled in.
 *
 * Order: stages and nodes keep the order they are written in. Ids must not look like integers (JavaScript would move
 * them to the front); files may use any id. A comment `@__PURE__` before the call lets a bundler drop a chain that nobody
 * imports.
 *
 * @complexity O(nodes + needs)
 * @example
 * const toy = defineChain({
 *   id: 'toy', name: { zh: '示例', en: 'Toy' }, sources: { book: { title: 'A book' } },
 *   stages: [{ id: 'raw', name: { zh: '原料', en: 'Raw' }, claims: [] }],
 *   nodes: { ore: { name: { zh: '矿', en: 'Ore' }, stage: 'raw', kind: 'resource', origin: 'printed', claims: [] } },
 * });
 * toy.nodes[0]?.siting // => 'resource-bound'
 */
export function defineChain<Id extends string, StageId extends string, Src extends string>(spec: ChainSpec<Id, StageId, Src>): Chain<Id> {
  return {
    id: spec.id,
    name: spec.name,
    ...(spec.version === undefined ? {} : { version: spec.version }),
    sources: Object.entries<Source>(spec.sources).map(([id, source]) => ({ id, ...source })),
    stages: spec.stages.map(stageOf),
    nodes: Object.entries<NodeSpec<Id, StageId, Src>>(spec.nodes).map(([id, node]) => nodeOf(id as Id, node)),
    moved: Object.entries<string>(spec.moved ?? {}).map(([from, to]) => ({ old: from, new: to })),
    ...(spec.note === undefined ? {} : { note: spec.note }),
  };
}

function stageOf(spec: StageSpec<string, string>): Stage {
  return { ...spec, members: spec.members ?? [] };
}

function nodeOf<Id extends string>(id: Id, spec: NodeSpec<string, string, string>): ChainNode<Id> {
  const { variantOf, ...rest } = spec;
  return {
    ...rest,
    id,
    aliases: spec.aliases ?? [],
    needs: (spec.needs ?? []).map(needOf),
    ...(variantOf === undefined ? {} : { variantOf: { node: variantOf.node, mode: variantOf.mode ?? 'taxonomy' } }),
    endProduct: spec.endProduct ?? false,
    siting: spec.siting ?? (spec.kind === 'resource' ? 'resource-bound' : 'anywhere'),
    needsProvider: spec.needsProvider ?? true,
    signals: spec.signals ?? [],
  };
}

function needOf(spec: NeedSpec<string, string>): Need {
  const { node, anyOf, ...facts } = spec;
  return { ...facts, anyOf: anyOf ?? [node], role: spec.role ?? 'material', essential: spec.essential ?? true };
}
