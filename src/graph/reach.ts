import type { Compiled } from './compiled.ts';

/** The direction of a walk: `upstream` goes to what a node needs, `downstream` to who needs it. */
export type Direction = 'upstream' | 'downstream';

/** Breadth-first reach from some nodes, ignoring AND and OR. */
export interface Reach {
  /** Nodes reached, the starts included, in the order they were reached. */
  readonly order: Int32Array;
  /** Fewest need hops from a start, or -1. */
  readonly depth: Int32Array;
  /** The neighbour a node was first reached from, or -1. */
  readonly via: Int32Array;
}

/**
 * Everything upstream or downstream of `starts`, nearest first.
 *
 * Ties in depth keep the order in which needs, or their users, were declared.
 *
 * @param counts slots to walk over
 * @complexity O(n + m)
 */
export function reach(compiled: Compiled, counts: Uint8Array, starts: Iterable<number>, direction: Direction): Reach {
  const { nodeCount, slotStart, slotOwner, memberStart, members, useStart, uses } = compiled;
  const depth = new Int32Array(nodeCount).fill(-1);
  const via = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  const visit = (node: number, from: number) => {
    if (depth[node] !== -1) return;
    depth[node] = from === -1 ? 0 : depth[from]! + 1;
    via[node] = from;
    queue[tail++] = node;
  };
  for (const start of starts) visit(start, -1);
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    if (direction === 'upstream') {
      for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
        if (counts[slot] === 0) continue;
        for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) visit(members[at]!, node);
      }
    } else {
      for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
        if (counts[uses[at]!] === 1) visit(slotOwner[uses[at]!]!, node);
      }
    }
  }
  return { order: queue.slice(0, tail), depth, via };
}
