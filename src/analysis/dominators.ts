import { immediateDominators, unreachable, virtualRoot } from '../graph/dominator-tree.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveNode } from '../graph/resolve.ts';
import { countsOf, inclusionsOf, type StructureOptions } from './options.ts';

/** Options of {@link dominators}. */
export interface DominatorOptions extends Pick<StructureOptions, 'include'> {
  /** Lists only the dominators of this node, the nearest first. @defaultValue every node of the network */
  readonly target?: string;
}

/** What stands on every route to a node: nothing but the source (`root`), a node, or there is no route. */
export type Dominator = { readonly kind: 'root' } | { readonly kind: 'dominated'; readonly by: string } | { readonly kind: 'unreachable' };

/** What {@link dominators} gives. */
export interface DominatorsResult {
  readonly question: 'dominators';
  readonly options: { readonly include: readonly Inclusion[]; readonly target?: string };
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
 * @complexity O(n + m) per pass, few passes
 * @reference Cooper, Harvey & Kennedy, Rice University TR-06-33870 (2001)
 * @example dominators(line, { target: 'c' }).nodes[0] // => { node: 'line/c', dominator: { kind: 'dominated', by: 'line/b' } }
 */
export function dominators(network: Network, options: DominatorOptions = {}): DominatorsResult {
  const { compiled } = coreOf(network);
  const above = immediateDominators(compiled, countsOf(network, options));
  const row = (index: number) => ({ node: network.nodes[index]!.id, dominator: dominatorOf(network, above[index]!) });
  const target = options.target === undefined ? undefined : resolveNode(network, options.target);
  return {
    question: 'dominators',
    options: { include: inclusionsOf(options), ...(target === undefined ? {} : { target: network.nodes[target]!.id }) },
    nodes: target === undefined ? network.nodes.map((_node, index) => row(index)) : lineage(above, target).map(row),
  };
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
