import type { Digraph } from './digraph.ts';

/** How a supply graph hangs together when directions are forgotten. */
export interface WeakStructure {
  /** Weak component of each node, numbered by first declared node. */
  readonly component: Int32Array;
  /** Articulation points: 1 per node without which its weak component falls apart. */
  readonly cuts: Uint8Array;
  /** Bridges: supplier, user, supplier, user, … of the pairs without whose needs a weak component falls apart. */
  readonly bridges: Int32Array;
}

/**
 * Weak components, articulation points and bridges in one walk.
 *
 * Two nodes that supply each other are joined by one undirected edge; as a bridge it is given with the user that was
 * declared first. Bridges come by user, then by supplier, in declaration order.
 *
 * @complexity time O(n + m) and a scan of the shorter list for every bridge; memory O(n)
 * @reference Hopcroft & Tarjan, Commun. ACM 16 (1973) 372–378
 */
export function weakStructure(digraph: Digraph): WeakStructure {
  const { nodeCount, supplierStart, suppliers, userStart, users } = digraph;
  const component = new Int32Array(nodeCount);
  const cuts = new Uint8Array(nodeCount);
  const entered = new Int32Array(nodeCount); // 1 + place in the order of entry
  // By place in the order of entry, where a walk stays close to itself:
  const nodeAt = new Int32Array(nodeCount + 1);
  const low = new Int32Array(nodeCount + 1);
  const parent = new Int32Array(nodeCount + 1);
  const atSupplier = new Int32Array(nodeCount + 1);
  const atUser = new Int32Array(nodeCount + 1);
  const bridges: number[] = [];
  let clock = 0;
  let count = 0;
  const enter = (node: number, from: number) => {
    entered[node] = low[++clock] = clock;
    nodeAt[clock] = node;
    parent[clock] = from;
    atSupplier[clock] = supplierStart[node]!;
    atUser[clock] = userStart[node]!;
    component[node] = count;
    return clock;
  };
  for (let root = 0; root < nodeCount; root++) {
    if (entered[root] !== 0) continue;
    const first = enter(root, 0);
    let branches = 0; // of the root
    for (let here = first; here !== 0;) {
      const node = nodeAt[here]!;
      const up = parent[here]!;
      let lowest = low[here]!;
      let found = -1;
      let at = atSupplier[here]!;
      for (const end = supplierStart[node + 1]!; found === -1 && at < end; at++) {
        const met = entered[suppliers[at]!]!;
        if (met === 0) found = suppliers[at]!;
        else if (met < lowest && met !== up) lowest = met;
      }
      atSupplier[here] = at;
      at = atUser[here]!;
      for (const end = userStart[node + 1]!; found === -1 && at < end; at++) {
        const met = entered[users[at]!]!;
        if (met === 0) found = users[at]!;
        else if (met < lowest && met !== up) lowest = met;
      }
      atUser[here] = at;
      low[here] = lowest;
      if (found !== -1) {
        if (here === first) branches++;
        here = enter(found, here);
        continue;
      }
      if (up !== 0) {
        if (lowest < low[up]!) low[up] = lowest;
        if (up !== first && lowest >= up) cuts[nodeAt[up]!] = 1;
        if (lowest > up) bridges.push(...directed(digraph, nodeAt[up]!, node));
      }
      here = up;
    }
    if (branches > 1) cuts[root] = 1;
    count++;
  }
  return { component, cuts, bridges: byUser(bridges, nodeCount) };
}

/** Two nodes that are joined, as supplier and user. */
function directed({ supplierStart, suppliers, userStart, users }: Digraph, a: number, b: number): [number, number] {
  const degree = (node: number) => supplierStart[node + 1]! - supplierStart[node]! + userStart[node + 1]! - userStart[node]!;
  const [near, far] = degree(a) < degree(b) ? [a, b] : [b, a];
  const supplies = suppliers.subarray(supplierStart[near], supplierStart[near + 1]).includes(far);
  const uses = users.subarray(userStart[near], userStart[near + 1]).includes(far);
  const nearUses = supplies && uses ? near < far : supplies;
  return nearUses ? [far, near] : [near, far];
}

/** Pairs sorted by their second number, then by their first: two counting sorts. */
function byUser(pairs: readonly number[], nodeCount: number): Int32Array {
  let sorted = Int32Array.from(pairs);
  for (const key of [0, 1]) {
    const start = new Int32Array(nodeCount + 1);
    for (let at = key; at < sorted.length; at += 2) start[sorted[at]! + 1]!++;
    for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
    const moved = new Int32Array(sorted.length);
    for (let at = 0; at < sorted.length; at += 2) {
      const place = 2 * start[sorted[at + key]!]!++;
      moved[place] = sorted[at]!;
      moved[place + 1] = sorted[at + 1]!;
    }
    sorted = moved;
  }
  return sorted;
}
