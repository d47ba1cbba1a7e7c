import type { Compiled } from './compiled.ts';

/** A graph without directions: neighbours of node i are `neighbour[start[i]]` …, each once, itself never. */
export interface Undirected {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/** Forgets directions, roles and duplicates. */
export function undirected(compiled: Compiled, counts: Uint8Array): Undirected {
  const { nodeCount, slotStart, slotOwner, memberStart, members, useStart, uses } = compiled;
  const start = new Int32Array(nodeCount + 1);
  const seen = new Int32Array(nodeCount).fill(-1);
  const each = (node: number, visit: (other: number) => void) => {
    seen[node] = node;
    const meet = (other: number) => {
      if (seen[other] === node) return;
      seen[other] = node;
      visit(other);
    };
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 1) for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) meet(members[at]!);
    }
    for (let at = useStart[node]!; at < useStart[node + 1]!; at++) if (counts[uses[at]!] === 1) meet(slotOwner[uses[at]!]!);
  };
  for (let node = 0; node < nodeCount; node++) each(node, () => start[node + 1]!++);
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const neighbour = new Int32Array(start[nodeCount]!);
  const next = start.slice(0, nodeCount);
  seen.fill(-1);
  for (let node = 0; node < nodeCount; node++) each(node, (other) => (neighbour[next[node]!++] = other));
  return { start, neighbour };
}

/** Weak components, numbered by their first declared node. */
export function weakComponents({ start, neighbour }: Undirected): Int32Array {
  const nodeCount = start.length - 1;
  const component = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (component[root] !== -1) continue;
    let tail = 0;
    component[root] = count;
    queue[tail++] = root;
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        const other = neighbour[at]!;
        if (component[other] !== -1) continue;
        component[other] = count;
        queue[tail++] = other;
      }
    }
    count++;
  }
  return component;
}

/**
 * Articulation points: 1 per node without which its weak component falls apart.
 *
 * @complexity O(n + m)
 * @reference Hopcroft & Tarjan, Commun. ACM 16 (1973) 372–378
 */
export function articulationPoints({ start, neighbour }: Undirected): Uint8Array {
  const nodeCount = start.length - 1;
  const cuts = new Uint8Array(nodeCount);
  const entered = new Int32Array(nodeCount); // 1 + order of entry
  const low = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount).fill(-1);
  const next = start.slice(0, nodeCount);
  let clock = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (entered[root] !== 0) continue;
    let branches = 0; // of the root
    entered[root] = low[root] = ++clock;
    for (let node = root; node !== -1;) {
      if (next[node]! < start[node + 1]!) {
        const other = neighbour[next[node]!++]!;
        if (entered[other] === 0) {
          parent[other] = node;
          if (node === root) branches++;
          entered[other] = low[other] = ++clock;
          node = other;
        } else if (other !== parent[node]) low[node] = Math.min(low[node]!, entered[other]!);
        continue;
      }
      const up = parent[node]!;
      if (up !== -1) {
        low[up] = Math.min(low[up]!, low[node]!);
        if (up !== root && low[node]! >= entered[up]!) cuts[up] = 1;
      }
      node = up;
    }
    if (branches > 1) cuts[root] = 1;
  }
  return cuts;
}
