import type { Claim, NamedSource } from './claim.ts';
import type { OneOrBoth, Text } from './text.ts';

/** Every {@link NodeKind}, in the order listed. */
export const nodeKinds = ['resource', 'material', 'component', 'equipment', 'product', 'application', 'service', 'category'] as const;

/** What a node is — 节点类别. */
export type NodeKind = (typeof nodeKinds)[number];

/** Every {@link NeedRole}, in the order listed. */
export const needRoles = ['material', 'component', 'equipment', 'auxiliary', 'energy', 'service'] as const;

/** What an input does for the node that needs it — 投入角色. */
export type NeedRole = (typeof needRoles)[number];

/** Every {@link Origin}, in the order listed. */
export const origins = ['printed', 'product', 'reference'] as const;

/**
 * Which layer of the dataset a node is from — 层次.
 *
 * `printed`: the plan's arrows and what belongs to them. `product`: the plan's product lists.
 * `reference`: what industry needs and the plan leaves out.
 */
export type Origin = (typeof origins)[number];

/** Every {@link SignalKind}, in the order listed. */
export const signalKinds = ['leading', 'existing-base', 'priority', 'target', 'breakthrough', 'bottleneck'] as const;

/** What the plan says of a node; never this library's verdict — 规划用语. */
export type SignalKind = (typeof signalKinds)[number];

/** Every {@link VariantMode}, in the order listed. */
export const variantModes = ['taxonomy', 'any', 'all'] as const;

/** How a variant serves its parent: not at all (`taxonomy`), as one of several (`any`), or as one of all (`all`). */
export type VariantMode = (typeof variantModes)[number];

/** Every {@link Siting}, in the order listed. */
export const sitings = ['anywhere', 'resource-bound'] as const;

/** Whether a region can add the node at all: a `resource-bound` one (an ore, a brine) it has or buys — 布局约束. */
export type Siting = (typeof sitings)[number];

/**
 * One required input of a node — 投入.
 *
 * `anyOf` lists the alternatives, any one of which is enough; with a single member it is a plain requirement,
 * and an empty list is a need that nothing can meet.
 */
export interface Need {
  /** Suppliers any one of which is enough: ids in this chain, or `chain/node`. */
  readonly anyOf: readonly string[];
  /** What the input does for the node. */
  readonly role: NeedRole;
  /** A need that is not essential degrades its node and never stops it. */
  readonly essential: boolean;
  /** Share of this input in the node's inputs, 0–1, or bounds; absent when unknown. */
  readonly share?: Share;
  /** Why the need is believed. */
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** A fraction from 0 to 1, or its bounds. Unknown is absent, never 0. */
export type Share = number | { readonly low: number; readonly high: number };

/** The plan's own word on a node, with its citation — 规划信号. */
export interface Signal {
  /** Which word the plan uses. */
  readonly signal: SignalKind;
  /** Where the plan says so. */
  readonly claims: readonly Claim[];
}

/** Says that a node is a kind of another one — 变体. */
export interface Variant {
  /** The node it is a kind of. */
  readonly node: string;
  /** How it serves that node; `taxonomy`, the default, is no supply at all. */
  readonly mode: VariantMode;
}

/** A product, material, piece of equipment …: the unit of every analysis — 节点. */
export interface ChainNode<Id extends string = string> {
  /** Unique in its chain; any non-empty string without `/`. */
  readonly id: Id;
  /** Name in both languages. */
  readonly name: Text;
  /** Other names, exact, by which it may be asked for. */
  readonly aliases: readonly string[];
  /** Id of the stage it stands in; absent in chains without stages. */
  readonly stage?: string;
  /** What it is. */
  readonly kind: NodeKind;
  /** Which layer it is from; absent in files that do not say. */
  readonly origin?: Origin;
  /** Its inputs: every essential one is needed. */
  readonly needs: readonly Need[];
  /** The node it is a kind of. */
  readonly variantOf?: Variant;
  /** True for what the chain is for; such nodes are the default targets of every analysis. */
  readonly endProduct: boolean;
  /** Whether a region can add it, or either has it or buys it. */
  readonly siting: Siting;
  /** False for what nobody supplies as such (a heading, a public good): never a gap by itself. */
  readonly needsProvider: boolean;
  /** What the plan says of it. */
  readonly signals: readonly Signal[];
  /** Why it is believed to exist as it is written. */
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** A segment of the printed arrow; groups nodes — 环节. */
export interface Stage {
  /** Unique in its chain. */
  readonly id: string;
  /** Name in both languages. */
  readonly name: Text;
  /** The label exactly as the plan prints it. */
  readonly printed?: string;
  /** Nodes of other chains that fill this stage here, as `chain/node`: one good is one node. */
  readonly members: readonly string[];
  /** Where it is printed. */
  readonly claims: readonly Claim[];
  readonly note?: OneOrBoth;
}

/** One industry chain: stages in printed order, and nodes with what each needs — 产业链. */
export interface Chain<Id extends string = string> {
  /** Unique among composed chains; any non-empty string without `/`. */
  readonly id: string;
  /** Name in both languages. */
  readonly name: Text;
  /** Version of the data; results carry it on. */
  readonly version?: string;
  /** The works that claims cite. */
  readonly sources: readonly NamedSource[];
  /** Stages, in printed order. */
  readonly stages: readonly Stage[];
  /** Nodes, in the order written, which settles ties in every answer. */
  readonly nodes: readonly ChainNode<Id>[];
  /** Old id → the id that took its place. Ids never vanish. */
  readonly moved: readonly {
    /** The id that was given up. */
    readonly old: string;
    /** The id that took its place. */
    readonly new: string;
  }[];
  readonly note?: OneOrBoth;
}
