import { countedSlots } from '../graph/fixed-point.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { bySupply, needsItself, strongComponents, wayRound, type StrongComponents } from '../graph/strong-components.ts';
import { articulationPoints, undirected, weakComponents } from '../graph/weak-structure.ts';
import { countsOf, inclusionsOf, type StructureOptions } from './options.ts';
import type { Inclusion } from '../graph/lens.ts';
import type { Compiled } from '../graph/compiled.ts';

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
  /** A loop of needs, each node needing the next, the first repeated at the end; absent when there is none. */
  readonly cycle?: readonly string[];
}

/**
 * How a network hangs together — 连通结构: loops, islands, levels.
 *
 * Strong components, levels and the cycle follow essential needs (all needs with `include: ['optional']`); weak
 * components and articulation points follow all needs.
 * Order: declaration order throughout.
 *
 * @complexity O(n + m)
 * @reference Tarjan, SIAM J. Comput. 1 (1972) 146–160; Hopcroft & Tarjan, Commun. ACM 16 (1973) 372–378
 * @example components(toy).levels.at(-1) // => { node: 'toy/t', level: 1 }
 */
export function components(network: Network, options: ComponentOptions = {}): ComponentsResult {
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const strong = strongComponents(compiled, counts);
  const loose = undirected(compiled, countedSlots(compiled, 'all'));
  const id = (index: number) => network.nodes[index]!.id;
  const cuts = articulationPoints(loose);
  const cycle = findCycle(compiled, counts, strong);
  const level = levels(compiled, counts, strong);
  return {
    question: 'components',
    options: { include: inclusionsOf(options) },
    strong: grouped(network, strong.component),
    weak: grouped(network, weakComponents(loose)),
    levels: network.nodes.map((node, index) => ({ node: node.id, level: level[index]! })),
    articulation: network.nodes.flatMap((node, index) => (cuts[index] === 1 ? [node.id] : [])),
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

/** Longest chain of needs below each node, counted over strong components. */
function levels(compiled: Compiled, counts: Uint8Array, strong: StrongComponents): Int32Array {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const level = new Int32Array(strong.count);
  const byComponent = bySupply(strong, nodeCount);
  for (const node of byComponent) {
    const own = strong.component[node]!;
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        const below = strong.component[members[at]!]!;
        if (below !== own) level[own] = Math.max(level[own]!, level[below]! + 1);
      }
    }
  }
  return Int32Array.from({ length: nodeCount }, (_value, node) => level[strong.component[node]!]!);
}

/** A shortest loop through the first declared node that stands in one, that node first and last. */
function findCycle(compiled: Compiled, counts: Uint8Array, strong: StrongComponents): number[] | undefined {
  for (let start = 0; start < compiled.nodeCount; start++) {
    if (strong.size[strong.component[start]!]! > 1 || needsItself(compiled, counts, start))
      return wayRound(compiled, counts, strong, start);
  }
  return undefined;
}
