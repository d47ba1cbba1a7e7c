import type { Digraph } from '../graph/digraph.ts';
import { levels } from '../graph/levels.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { standsInLoop, strongComponents, wayRound, type StrongComponents } from '../graph/strong-components.ts';
import { weakStructure } from '../graph/weak-structure.ts';
import { digraphFor, inclusionsOf, type StructureOptions } from './options.ts';

/** Options of {@link components}. */
export type ComponentOptions = Pick<StructureOptions, 'include'>;

/** What {@link components} gives. */
export interface ComponentsResult {
  readonly question: 'components';
  readonly options: { readonly include: readonly Inclusion[] };
  /** Strong components: nodes that need each other; a node in no loop stands alone. By first declared node. */
  readonly strong: readonly (readonly string[])[];
  /** Weak components: nodes connected at all, by whatever need. By first declared node. */
  readonly weak: readonly (readonly string[])[];
  /** Longest chain of needs below each node, loops counted as one: 0 = needs nothing. Declaration order. */
  readonly levels: readonly { readonly node: string; readonly level: number }[];
  /** Nodes without which a weak component falls apart, directions ignored; not a supply bottleneck by itself. */
  readonly articulation: readonly string[];
  /**
   * Pairs whose needs alone hold a weak component together, directions ignored. By user, then by supplier; where two
   * nodes need each other, the one declared first is the user.
   */
  readonly bridges: readonly { readonly supplier: string; readonly user: string }[];
  /** A loop of needs, each node needing the next, the first repeated at the end; absent when there is none. */
  readonly cycle?: readonly string[];
}

/**
 * How a network hangs together — 连通结构: loops, islands, levels.
 *
 * Strong components, levels and the cycle follow essential needs (all needs with `include: ['optional']`); weak
 * components, articulation points and bridges follow all needs.
 * Order: declaration order throughout.
 *
 * @complexity O(n + m)
 * @reference Pearce, Information Processing Letters 116 (2016) 47–52; Hopcroft & Tarjan, Commun. ACM 16 (1973) 372–378
 * @example components(toy).levels.at(-1) // => { node: 'toy/t', level: 1 }
 */
export function components(network: Network, options: ComponentOptions = {}): ComponentsResult {
  const digraph = digraphFor(network, options);
  const strong = strongComponents(digraph);
  const level = levels(digraph, strong);
  const cycle = findCycle(digraph, strong);
  const weak = weakStructure(coreOf(network).digraph('all'));
  const id = (index: number) => network.nodes[index]!.id;
  const bridges: { supplier: string; user: string }[] = [];
  for (let at = 0; at < weak.bridges.length; at += 2) bridges.push({ supplier: id(weak.bridges[at]!), user: id(weak.bridges[at + 1]!) });
  return {
    question: 'components',
    options: { include: inclusionsOf(options) },
    strong: grouped(network, strong.component),
    weak: grouped(network, weak.component),
    levels: network.nodes.map((node, index) => ({ node: node.id, level: level[strong.component[index]!]! })),
    articulation: network.nodes.flatMap((node, index) => (weak.cuts[index] === 1 ? [node.id] : [])),
    bridges,
    ...(cycle === undefined ? {} : { cycle: cycle.map(id) }),
  };
}

/** Nodes by component, components by their first declared node. */
function grouped(network: Network, component: Int32Array): string[][] {
  const groups = new Map<number, string[]>();
  network.nodes.forEach(({ id }, index) => {
    const group = groups.get(component[index]!);
    if (group === undefined) groups.set(component[index]!, [id]);
    else group.push(id);
  });
  return [...groups.values()];
}

/** A shortest loop through the first declared node that stands in one, that node first and last. */
function findCycle(digraph: Digraph, strong: StrongComponents): number[] | undefined {
  for (let start = 0; start < digraph.nodeCount; start++) {
    if (standsInLoop(digraph, strong, start)) return wayRound(digraph, strong, start);
  }
  return undefined;
}
