import type { Compiled } from './compiled.ts';

/** Immediate dominator of each node: a node, {@link virtualRoot}, or {@link unreachable}. */
export type ImmediateDominators = Int32Array;

/** The virtual source in front of every node without counted needs. */
export const virtualRoot = -1;
/** No way leads here from any source. */
export const unreachable = -2;

/**
 * Immediate dominators from a virtual source in front of all nodes without counted needs, along supply.
 *
 * @complexity O(n + m) per pass; passes are few in practice, at most the loop nesting of the graph plus two
 * @reference Cooper, Harvey & Kennedy, "A Simple, Fast Dominance Algorithm", Rice University TR-06-33870 (2001)
 */
export function immediateDominators(compiled: Compiled, counts: Uint8Array): ImmediateDominators {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const isSource = sources(compiled, counts);
  const order = reversePostorder(compiled, counts, isSource);
  const rank = new Int32Array(nodeCount).fill(-1); // place in the order; the virtual root stands before all
  order.forEach((node, at) => (rank[node] = at));
  const dominator = new Int32Array(nodeCount).fill(unreachable);
  const meet = (a: number, b: number): number => {
    let left = a;
    let right = b;
    while (left !== right) {
      if (left === virtualRoot || right === virtualRoot) return virtualRoot;
      if (rank[left]! > rank[right]!) left = dominator[left]!;
      else right = dominator[right]!;
    }
    return left;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order) {
      let found = isSource[node] === 1 ? virtualRoot : unreachable;
      for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
        if (counts[slot] === 0) continue;
        for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
          const supplier = members[at]!;
          if (dominator[supplier] === unreachable) continue;
          found = found === unreachable ? supplier : meet(supplier, found);
        }
      }
      if (found !== dominator[node]) {
        dominator[node] = found;
        changed = true;
      }
    }
  }
  return dominator;
}

function sources({ nodeCount, slotStart }: Compiled, counts: Uint8Array): Uint8Array {
  const isSource = new Uint8Array(nodeCount).fill(1);
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) if (counts[slot] === 1) isSource[node] = 0;
  }
  return isSource;
}

function reversePostorder({ nodeCount, slotOwner, useStart, uses }: Compiled, counts: Uint8Array, isSource: Uint8Array): Int32Array {
  const order = new Int32Array(nodeCount);
  const entered = new Uint8Array(nodeCount);
  const next = useStart.slice(0, nodeCount);
  const path = new Int32Array(nodeCount);
  let place = nodeCount;
  for (let root = nodeCount - 1; root >= 0; root--) {
    if (isSource[root] === 0) continue;
    let depth = 0;
    path[depth++] = root;
    entered[root] = 1;
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (next[node]! < useStart[node + 1]!) {
        const slot = uses[next[node]!++]!;
        const user = slotOwner[slot]!;
        if (counts[slot] === 0 || entered[user] === 1) continue;
        entered[user] = 1;
        path[depth++] = user;
      } else {
        order[--place] = node;
        depth--;
      }
    }
  }
  return order.slice(place);
}
