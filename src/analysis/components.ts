import { countedSlots } from '../graph/fixed-point.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { hasSelfNeed, strongComponents, type StrongComponents } from '../graph/strong-components.ts';
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
  const byComponent = nodesByComponent(strong, nodeCount);
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

/** Nodes sorted by component: suppliers' components first. */
function nodesByComponent({ component, size, count }: StrongComponents, nodeCount: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) start[index + 1] = start[index]! + size[index]!;
  const sorted = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) sorted[start[component[node]!]!++] = node;
  return sorted;
}

/** A shortest loop through the first declared node that stands in one, that node first and last. */
function findCycle(compiled: Compiled, counts: Uint8Array, strong: StrongComponents): number[] | undefined {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const selfNeed = hasSelfNeed(compiled, counts);
  if (strong.count === nodeCount && !selfNeed) return undefined;
  for (let start = 0; start < nodeCount; start++) {
    if (strong.size[strong.component[start]!] === 1 && !selfNeed) continue;
    const via = new Map<number, number>();
    const queue = [start];
    for (const node of queue) {
      for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
        if (counts[slot] === 0) continue;
        for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
          const next = members[at]!;
          if (next === start) return unwind(via, start, node);
          if (strong.component[next] !== strong.component[start] || via.has(next)) continue;
          via.set(next, node);
          queue.push(next);
        }
      }
    }
  }
  return undefined;
}

function unwind(via: ReadonlyMap<number, number>, start: number, last: number): number[] {
  const back = [start];
  for (let node: number | undefined = last; node !== undefined && node !== start; node = via.get(node)) back.push(node);
  back.push(start);
  return back.reverse();
}
