import type { Compiled } from './compiled.ts';

/**
 * The plain supply graph in dense form: who supplies whom, each pair once, AND and OR forgotten.
 *
 * Users of node i are `users[userStart[i]]` … `users[userStart[i + 1] - 1]`, and its suppliers likewise. Both lists
 * are in a fixed order: suppliers as declared, users by number.
 */
export interface Digraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly userStart: Int32Array;
  readonly users: Int32Array;
  readonly supplierStart: Int32Array;
  readonly suppliers: Int32Array;
}

/**
 * The supply graph of the counted slots. A node that needs itself keeps that edge.
 *
 * @param counts 1 per slot that counts
 * @complexity time and memory O(n + m)
 */
export function digraphOf(compiled: Compiled, counts: Uint8Array): Digraph {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const supplierStart = new Int32Array(nodeCount + 1);
  const suppliers = new Int32Array(members.length);
  const seen = new Int32Array(nodeCount).fill(-1);
  let edges = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        const supplier = members[at]!;
        if (seen[supplier] === node) continue;
        seen[supplier] = node;
        suppliers[edges++] = supplier;
      }
    }
    supplierStart[node + 1] = edges;
  }
  return withUsers(nodeCount, supplierStart, suppliers.slice(0, edges));
}

/**
 * A supply graph from a list of edges, `suppliers[i]` → `users[i]`, numbers from 0 to `nodeCount` − 1.
 *
 * An edge given twice is one edge.
 *
 * @complexity time and memory O(n + m)
 */
export function digraphFromEdges(nodeCount: number, suppliers: Int32Array, users: Int32Array): Digraph {
  const start = new Int32Array(nodeCount + 1);
  for (const user of users) start[user + 1]!++;
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const sorted = new Int32Array(users.length);
  const next = start.slice(0, nodeCount);
  for (let edge = 0; edge < users.length; edge++) sorted[next[users[edge]!]!++] = suppliers[edge]!;
  const seen = new Int32Array(nodeCount).fill(-1);
  const supplierStart = new Int32Array(nodeCount + 1);
  let edges = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const supplier = sorted[at]!;
      if (seen[supplier] === node) continue;
      seen[supplier] = node;
      sorted[edges++] = supplier; // never ahead of `at`
    }
    supplierStart[node + 1] = edges;
  }
  return withUsers(nodeCount, supplierStart, edges === sorted.length ? sorted : sorted.slice(0, edges));
}

function withUsers(nodeCount: number, supplierStart: Int32Array, suppliers: Int32Array): Digraph {
  const userStart = new Int32Array(nodeCount + 1);
  for (const supplier of suppliers) userStart[supplier + 1]!++;
  for (let node = 0; node < nodeCount; node++) userStart[node + 1]! += userStart[node]!;
  const users = new Int32Array(suppliers.length);
  const next = userStart.slice(0, nodeCount);
  for (let user = 0; user < nodeCount; user++) {
    for (let at = supplierStart[user]!; at < supplierStart[user + 1]!; at++) users[next[suppliers[at]!]!++] = user;
  }
  return { nodeCount, edgeCount: suppliers.length, userStart, users, supplierStart, suppliers };
}

/** The same graph with every edge turned round: suppliers become users. */
export function reversed({ nodeCount, edgeCount, userStart, users, supplierStart, suppliers }: Digraph): Digraph {
  return { nodeCount, edgeCount, userStart: supplierStart, users: suppliers, supplierStart: userStart, suppliers: users };
}

/**
 * Nodes by how much of something they have, the most first, ties as they stand: loops over it then have one length for long,
 * which processors foresee, and what is read most often lies close together.
 *
 * @param start the amount of node i is `start[i + 1] - start[i]`
 * @complexity O(nodes + greatest amount)
 */
export function byAmount(start: Int32Array, nodes: Int32Array): Int32Array {
  let most = 0;
  for (const node of nodes) most = Math.max(most, start[node + 1]! - start[node]!);
  const next = new Int32Array(most + 2);
  for (const node of nodes) next[most - start[node + 1]! + start[node]! + 1]!++;
  for (let place = 0; place <= most; place++) next[place + 1]! += next[place]!;
  const sorted = new Int32Array(nodes.length);
  for (const node of nodes) sorted[next[most - start[node + 1]! + start[node]!]!++] = node;
  return sorted;
}
