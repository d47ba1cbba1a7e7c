import type { Claim, NamedSource } from './claim.ts';
import type { OneOrBoth, Text } from './text.ts';

/** What a node is — 节点类别. */
export const nodeKinds = ['resource', 'material', 'component', 'equipment', 'product', 'application', 'service', 'category'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What an input does for the node that needs it — 投入角色. */
export const needRoles = ['material', 'component', 'equipment', 'auxiliary', 'energy', 'service'] as const;
export type NeedRole = (typeof needRoles)[number];

/**
 * Which layer of the dataset a node is from — 层次.
 *
 * `printed`: the plan's arrows and what belongs to them. `product`: the plan's product lists.
 * `reference`: what industry needs and the plan leaves out.
 */
export const origins = ['printed', 'product', 'reference'] as const;
export type Origin = (typeof origins)[number];

/** What the plan says of a node; never this library's verdict — 规划用语. */
export const signalKinds = ['leading', 'existing-base', 'priority', 'target', 'breakthrough', 'bottleneck'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** How a variant serves its parent: not at all (`taxonomy`), as one of several (`any`), or as one of all (`all`). */
export const variantModes = ['taxonomy', 'any', 'all'] as const;
export type VariantMode = (typeof variantModes)[number];

/** Whether a region can add the node at all: a `resource-bound` one (an ore, a brine) it has or buys — 布局约束. */
export const sitings = ['anywhere', 'resource-bound'] as const;
export type Siting = (typeof sitings)[number];

/**
 * One required input of a node — 投入.
 *
 * `anyOf` lists the alternatives, any one of which is enough; with a single member it is a plain requirement,
 * and an empty list is a need that nothing can meet.
 */
export interface Need {
  readonly anyOf: readonly string[];
  readonly role: NeedRole;
  /** A need that is not essential degrades its node and never stops it. */
  readonly essential: boolean;
  /** Share of this input in the node's inputs, 0–1, or bounds; absent when unknown. */
  readonly share?: Share;
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** A fraction from 0 to 1, or its bounds. Unknown is absent, never 0. */
export type Share = number | { readonly low: number; readonly high: number };

/** The plan's own word on a node, with its citation — 规划信号. */
export interface Signal {
  readonly signal: SignalKind;
  readonly claims: readonly Claim[];
}

/** Says that a node is a kind of another one — 变体. */
export interface Variant {
  readonly node: string;
  readonly mode: VariantMode;
}

/** A product, material, piece of equipment …: the unit of every analysis — 节点. */
export interface ChainNode<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  readonly aliases: readonly string[];
  /** Id of the stage it stands in; absent in chains without stages. */
  readonly stage?: string;
  readonly kind: NodeKind;
  readonly origin?: Origin;
  readonly needs: readonly Need[];
  readonly variantOf?: Variant;
  /** True for what the chain is for; such nodes are the default targets of every analysis. */
  readonly endProduct: boolean;
  readonly siting: Siting;
  /** False for what nobody supplies as such (a heading, a public good): never a gap by itself. */
  readonly needsProvider: boolean;
  readonly signals: readonly Signal[];
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** A segment of the printed arrow; groups nodes — 环节. */
export interface Stage {
  readonly id: string;
  readonly name: Text;
  /** The label exactly as the plan prints it. */
  readonly printed?: string;
  /** Nodes of other chains that fill this stage here, as `chain/node`: one good is one node. */
  readonly members: readonly string[];
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** One industry chain: stages in printed order, and nodes with what each needs — 产业链. */
export interface Chain<Id extends string = string> {
  readonly id: string;
  readonly name: Text;
  readonly version?: string;
  readonly sources: readonly NamedSource[];
  readonly stages: readonly Stage[];
  readonly nodes: readonly ChainNode<Id>[];
  /** Old id → the id that took its place. Ids never vanish. */
  readonly moved: readonly { readonly old: string; readonly new: string }[];
  readonly note?: OneOrBoth;
}
