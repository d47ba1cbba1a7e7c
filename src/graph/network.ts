import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Chain, ChainNode, NeedRole, Origin } from '../model/chain.ts';
import type { Compiled } from './compiled.ts';
import type { Digraph } from './digraph.ts';
import type { Counted } from './fixed-point.ts';

/** A node in a network: a chain's node under its qualified id — 网络节点. */
export interface NetworkNode {
  /** `chain/node`. */
  readonly id: string;
  /** Id of the chain it belongs to. */
  readonly chain: string;
  /** The node as its chain has it. */
  readonly node: ChainNode;
  /** True for a stand-in of a node whose chain was not given: an available raw node. */
  readonly external: boolean;
}

/** Attributes of a node of {@link Network.graph}. */
export interface GraphNodeAttributes extends Attributes {
  /** Id of the chain it belongs to. */
  readonly chain: string;
  /** Name in Chinese. */
  readonly zh: string;
  /** Name in English. */
  readonly en: string;
  /** What it is. */
  readonly kind: string;
  /** Id of its stage, where it has one. */
  readonly stage?: string;
  /** Which layer it is from, where known. */
  readonly origin?: Origin;
  /** True for a node of a chain that was not given: it stands for itself, without needs. */
  readonly external: boolean;
}

/** Attributes of an edge, supplier → user, of {@link Network.graph}. */
export interface GraphEdgeAttributes extends Attributes {
  /** True when some need that this edge stands for stops the user. */
  readonly essential: boolean;
  /** True when every such need has other members too. */
  readonly alternative: boolean;
  /** What the input does for its user. */
  readonly role: NeedRole;
}

/** The graphology face of a network. */
export type NetworkGraph = AbstractGraph<GraphNodeAttributes, GraphEdgeAttributes>;

/**
 * Several chains as one industry: qualified ids, cross-chain needs resolved — 产业网络.
 *
 * An immutable value: analyses are functions that take it first.
 */
export interface Network {
  /** The chains it was composed of, in that order. */
  readonly chains: readonly Chain[];
  /** Every node, chain by chain in the order given, then stand-ins of nodes whose chain was not given. */
  readonly nodes: readonly NetworkNode[];
  /**
   * A graphology `DirectedGraph` with an edge from each supplier to each of its users, built on first use.
   *
   * It is for layouts, pictures and graph algorithms; it cannot tell AND from OR, so no verdict is taken from it.
   */
  readonly graph: NetworkGraph;
}

/** What a network keeps behind its face. */
export interface NetworkCore {
  readonly compiled: Compiled;
  /** Qualified id → index. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The plain supply graph of the essential needs, or of all, built on first use. */
  readonly digraph: (counted: Counted) => Digraph;
}

/** A reference as written in `chain` in its qualified form, `chain/node`. */
export function qualified(reference: string, chain: string): string {
  return reference.includes('/') ? reference : `${chain}/${reference}`;
}

const cores = new WeakMap<Network, NetworkCore>();

/** Ties a core to its network; compose does this once. */
export function attachCore(network: Network, core: NetworkCore): Network {
  cores.set(network, core);
  return network;
}

/** The compiled form of a network. */
export function coreOf(network: Network): NetworkCore {
  const core = cores.get(network);
  if (core === undefined) throw new TypeError('Not a network: use the value that compose() returned, not a copy of it.');
  return core;
}

/** Qualified ids of a slot's members, as declared. */
export function memberIds(network: Network, slot: number): string[] {
  const { memberStart, members } = coreOf(network).compiled;
  return Array.from(members.subarray(memberStart[slot], memberStart[slot + 1]), (member) => network.nodes[member]!.id);
}
