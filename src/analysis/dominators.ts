import { reversed } from '../graph/digraph.ts';
import { immediateDominators, unreachable, virtualRoot } from '../graph/dominator-tree.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveNode } from '../graph/resolve.ts';
import { countsOf, digraphFor, inclusionsOf, type StructureOptions } from './options.ts';

/** Options of {@link dominators}. */
export interface DominatorOptions extends Pick<StructureOptions, 'include'> {
  /** Lists only the dominators of this node, the nearest first. @defaultValue every node of the network */
  readonly target?: string;
}

/** Options of {@link postDominators}. */
export interface PostDominatorOptions extends Pick<StructureOptions, 'include'> {
  /** Lists only the post-dominators of this node, the nearest first. @defaultValue every node of the network */
  readonly source?: string;
}

/** What stands on every route between a node and the ends: nothing but the ends (`root`), a node, or there is no route. */
export type Dominator = { readonly kind: 'root' } | { readonly kind: 'dominated'; readonly by: string } | { readonly kind: 'unreachable' };

/** What {@link dominators} gives. */
export interface DominatorsResult {
  readonly question: 'dominators';
  readonly options: { readonly include: readonly Inclusion[]; readonly target?: string };
  readonly nodes: readonly { readonly node: string; readonly dominator: Dominator }[];
}

/** What {@link postDominators} gives. */
export interface PostDominatorsResult {
  readonly question: 'post-dominators';
  readonly options: { readonly include: readonly Inclusion[]; readonly source?: string };
  readonly nodes: readonly { readonly node: string; readonly dominator: Dominator }[];
}

/**
 * The nearest node that every route from the sources to a node passes — 支配节点.
 *
 * Sources are the nodes without essential needs. Every need is read as an alternative here: where a node needs two
 * inputs together, both are single points of failure although neither dominates it. For losses ask
 * {@link singlePointsOfFailure}.
 * Order: declaration order; with `target`, from the target towards the sources. Direction: along supply.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 * @complexity O(m log n), close to linear in practice
 * @reference Georgiadis, Tarjan & Werneck, J. Graph Algorithms Appl. 10 (2006) 69–94
 * @example dominators(line, { target: 'c' }).nodes[0] // => { node: 'line/c', dominator: { kind: 'dominated', by: 'line/b' } }
 */
export function dominators(network: Network, options: DominatorOptions = {}): DominatorsResult {
  const { slotStart } = coreOf(network).compiled;
  const counts = countsOf(network, options);
  const isSource = Uint8Array.from(network.nodes, (_node, index) =>
    counts.subarray(slotStart[index], slotStart[index + 1]).includes(1) ? 0 : 1,
  );
  const target = options.target === undefined ? undefined : resolveNode(network, options.target);
  return {
    question: 'dominators',
    options: { include: inclusionsOf(options), ...(target === undefined ? {} : { target: network.nodes[target]!.id }) },
    nodes: rows(network, immediateDominators(digraphFor(network, options), isSource), target),
  };
}

/**
 * The nearest node that every route from a node to the ends passes — 后支配节点: all that the node makes flows through it.
 *
 * Ends are the nodes that no essential need names. Every need is read as an alternative here, and no amounts are
 * known: a post-dominator is where a node's output must pass, not what fails without it.
 * Order: declaration order; with `source`, from the source towards the ends. Direction: along supply.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 * @complexity O(m log n), close to linear in practice
 * @reference Georgiadis, Tarjan & Werneck, J. Graph Algorithms Appl. 10 (2006) 69–94
 * @example postDominators(line, { source: 'a' }).nodes[0] // => { node: 'line/a', dominator: { kind: 'dominated', by: 'line/b' } }
 */
export function postDominators(network: Network, options: PostDominatorOptions = {}): PostDominatorsResult {
  const digraph = digraphFor(network, options);
  const { userStart } = digraph;
  const isEnd = Uint8Array.from(network.nodes, (_node, index) => (userStart[index] === userStart[index + 1] ? 1 : 0));
  const source = options.source === undefined ? undefined : resolveNode(network, options.source);
  return {
    question: 'post-dominators',
    options: { include: inclusionsOf(options), ...(source === undefined ? {} : { source: network.nodes[source]!.id }) },
    nodes: rows(network, immediateDominators(reversed(digraph), isEnd), source),
  };
}

/** Every node, or one and those above it, each with what is immediately above. */
function rows(network: Network, above: Int32Array, from: number | undefined) {
  const row = (index: number) => ({ node: network.nodes[index]!.id, dominator: dominatorOf(network, above[index]!) });
  return from === undefined ? network.nodes.map((_node, index) => row(index)) : lineage(above, from).map(row);
}

function dominatorOf(network: Network, index: number): Dominator {
  if (index === virtualRoot) return { kind: 'root' };
  return index === unreachable ? { kind: 'unreachable' } : { kind: 'dominated', by: network.nodes[index]!.id };
}

function lineage(above: Int32Array, target: number): number[] {
  const nodes: number[] = [];
  for (let node = target; node >= 0; node = above[node]!) nodes.push(node);
  return nodes;
}
