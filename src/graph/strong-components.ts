import type { Digraph } from './digraph.ts';

/** Strongly connected components of the supply graph. */
export interface StrongComponents {
  readonly count: number;
  /** Component of each node. Components are numbered suppliers first: a node's needs lie in components ≤ its own. */
  readonly component: Int32Array;
  readonly size: Int32Array;
}

/**
 * Strong components, numbered in an order in which suppliers come first.
 *
 * Nodes before and behind all loops stand alone and are peeled off first. What goes round through the node with most
 * ways in and out, in real economies most of the rest, is found by two searches; only what is left is walked depth first.
 *
 * @complexity time O(n + m), memory O(n)
 * @reference Fleischer, Hendrickson & Pınar, IPDPS 2000 Workshops, LNCS 1800, 505–511; Pearce, Information Processing
 * Letters 116 (2016) 47–52
 */
export function strongComponents(digraph: Digraph): StrongComponents {
  const { nodeCount } = digraph;
  const component = new Int32Array(nodeCount).fill(-1);
  const before = peelForwards(digraph, component);
  const behind = before === nodeCount ? 0 : peelBackwards(digraph, component);
  const inLoops = before + behind === nodeCount ? 0 : numberCore(digraph, component, before);
  const count = before + inLoops + behind;
  const size = new Int32Array(count);
  for (let node = 0; node < nodeCount; node++) {
    if (component[node]! < -1) component[node]! += count + 1;
    size[component[node]!]!++;
  }
  return { count, component, size };
}

/** Numbers nodes whose suppliers all are numbered, from 0 on; how many there were. */
function peelForwards({ nodeCount, userStart, users, supplierStart }: Digraph, component: Int32Array): number {
  const waiting = new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) {
    waiting[node] = supplierStart[node + 1]! - supplierStart[node]!;
    if (waiting[node] === 0) queue[tail++] = node;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    component[node] = head;
    for (let at = userStart[node]!; at < userStart[node + 1]!; at++) if (--waiting[users[at]!]! === 0) queue[tail++] = users[at]!;
  }
  return tail;
}

/** Marks nodes that only marked nodes use, the k-th found by −2 − k: it is k-th from the end. How many there were. */
function peelBackwards({ nodeCount, userStart, supplierStart, suppliers }: Digraph, component: Int32Array): number {
  const waiting = new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) {
    waiting[node] = userStart[node + 1]! - userStart[node]!;
    if (waiting[node] === 0 && component[node] === -1) queue[tail++] = node;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    component[node] = -2 - head;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      const supplier = suppliers[at]!;
      if (--waiting[supplier]! === 0 && component[supplier] === -1) queue[tail++] = supplier;
    }
  }
  return tail;
}

/** Where a node lies as seen from the node with most ways in and out: 3 is both up- and downstream of it. */
const upstreamOfHub = 1;
const downstreamOfHub = 2;

/** Numbers the components of the nodes that are left, from `first` on; how many there were. */
function numberCore(digraph: Digraph, component: Int32Array, first: number): number {
  const { nodeCount, userStart, users, supplierStart, suppliers } = digraph;
  let hub = -1;
  let most = -1;
  for (let node = 0; node < nodeCount; node++) {
    if (component[node] !== -1) continue;
    const ways = (userStart[node + 1]! - userStart[node]!) * (supplierStart[node + 1]! - supplierStart[node]!);
    if (ways > most) [hub, most] = [node, ways];
  }
  const side = new Uint8Array(nodeCount);
  mark(side, upstreamOfHub, hub, supplierStart, suppliers);
  mark(side, downstreamOfHub, hub, userStart, users);
  const walk = walkCore(digraph, component);
  let number = first;
  const walkAll = (where: number) => {
    for (let node = 0; node < nodeCount; node++) if (side[node] === where && component[node] === -1) number = walk(node, number);
  };
  // Suppliers of what is upstream are upstream, and nothing downstream supplies what is not: so these come in this order.
  walkAll(upstreamOfHub);
  walkAll(0);
  for (let node = 0; node < nodeCount; node++) if (side[node] === upstreamOfHub + downstreamOfHub) component[node] = number;
  number++;
  walkAll(downstreamOfHub);
  return number - first;
}

/** Sets a bit of everything that the lists lead to from a node, the node included. */
function mark(side: Uint8Array, bit: number, from: number, start: Int32Array, list: Int32Array): void {
  const queue = new Int32Array(side.length);
  let tail = 1;
  queue[0] = from;
  side[from]! |= bit;
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    for (let at = start[node]!, end = start[node + 1]!; at < end; at++) {
      const next = list[at]!;
      if ((side[next]! & bit) !== 0) continue;
      side[next]! |= bit;
      queue[tail++] = next;
    }
  }
}

/** Sets up a walk of nodes without a component: from a root, upstream. It numbers what it meets and gives the next number. */
function walkCore({ nodeCount, supplierStart, suppliers }: Digraph, component: Int32Array): (root: number, first: number) => number {
  const lowest = new Int32Array(nodeCount); // 0 = not met; then the first place on the walk that it leads back to
  const next = supplierStart.slice(0, nodeCount);
  const path = new Int32Array(nodeCount);
  const enteredAt = new Int32Array(nodeCount); // by place on the path
  const waiting = new Int32Array(nodeCount); // left by the walk, component not yet known
  return (root, first) => {
    let waitingCount = 0;
    let clock = 1;
    let number = first;
    let depth = 0;
    let node = root;
    let low = clock++;
    path[0] = node;
    enteredAt[0] = lowest[node] = low;
    for (;;) {
      let at = next[node]!;
      const end = supplierStart[node + 1]!;
      let entered = -1;
      for (; at < end; at++) {
        const supplier = suppliers[at]!;
        if (component[supplier] !== -1) continue;
        const seen = lowest[supplier]!;
        if (seen === 0) {
          entered = supplier;
          break;
        }
        if (seen < low) low = seen;
      }
      lowest[node] = low;
      if (entered !== -1) {
        next[node] = at + 1;
        node = entered;
        path[++depth] = node;
        low = lowest[node] = enteredAt[depth] = clock++;
        continue;
      }
      if (low === enteredAt[depth]) {
        clock--;
        while (waitingCount > 0 && lowest[waiting[waitingCount - 1]!]! >= low) {
          component[waiting[--waitingCount]!] = number;
          clock--;
        }
        component[node] = number++;
      } else waiting[waitingCount++] = node;
      if (depth === 0) return number;
      const reached = component[node] === -1 ? low : clock;
      node = path[--depth]!;
      low = Math.min(lowest[node]!, reached);
    }
  };
}

/** Whether no node needs itself, directly or through others. */
export function isAcyclic(digraph: Digraph): boolean {
  return peelForwards(digraph, new Int32Array(digraph.nodeCount)) === digraph.nodeCount;
}

/** Nodes sorted by component, suppliers' components first, and by declaration within one. */
export function bySupply({ component, size, count }: StrongComponents): Int32Array {
  const sorted = new Int32Array(component.length);
  if (count === component.length) {
    for (let node = 0; node < count; node++) sorted[component[node]!] = node;
    return sorted;
  }
  const start = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) start[index + 1] = start[index]! + size[index]!;
  for (let node = 0; node < component.length; node++) sorted[start[component[node]!]!++] = node;
  return sorted;
}

/** Whether a node needs itself, through others or not. */
export function standsInLoop({ supplierStart, suppliers }: Digraph, { component, size }: StrongComponents, node: number): boolean {
  return size[component[node]!]! > 1 || suppliers.subarray(supplierStart[node], supplierStart[node + 1]).includes(node);
}

/** From `start` through its component back to it, by the fewest needs. */
export function wayRound({ supplierStart, suppliers }: Digraph, { component }: StrongComponents, start: number): number[] {
  const via = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const next of suppliers.subarray(supplierStart[node], supplierStart[node + 1])) {
      if (next === start) return unwind(via, start, node);
      if (component[next] !== component[start] || via.has(next)) continue;
      via.set(next, node);
      queue.push(next);
    }
  }
  return [start];
}

function unwind(via: ReadonlyMap<number, number>, start: number, last: number): number[] {
  const back = [start];
  for (let node: number | undefined = last; node !== undefined && node !== start; node = via.get(node)) back.push(node);
  back.push(start);
  return back.reverse();
}
