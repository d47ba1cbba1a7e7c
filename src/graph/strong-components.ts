import type { Compiled } from './compiled.ts';

/** Strongly connected components of the need graph. */
export interface StrongComponents {
  readonly count: number;
  /** Component of each node. Components are numbered suppliers first: a node's needs lie in components ≤ its own. */
  readonly component: Int32Array;
  readonly size: Int32Array;
}

/**
 * Strong components by Tarjan's algorithm with its own stack, numbered in an order in which suppliers come first.
 *
 * @complexity O(n + m)
 * @reference Tarjan, SIAM J. Comput. 1 (1972) 146–160
 */
export function strongComponents(compiled: Compiled, counts: Uint8Array): StrongComponents {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const component = new Int32Array(nodeCount).fill(-1);
  const size = new Int32Array(nodeCount);
  const entered = new Int32Array(nodeCount); // 1 + order of entry, 0 = not yet
  const low = new Int32Array(nodeCount);
  const path = new Int32Array(nodeCount); // the walk from its root
  const atSlot = new Int32Array(nodeCount); // where each node of the walk has got to
  const atMember = new Int32Array(nodeCount);
  const waiting = new Int32Array(nodeCount); // entered, component not yet known
  let clock = 0;
  let waitingCount = 0;
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (entered[root] !== 0) continue;
    let depth = 0;
    const enter = (node: number) => {
      path[depth++] = node;
      entered[node] = low[node] = ++clock;
      waiting[waitingCount++] = node;
      atSlot[node] = slotStart[node]!;
      atMember[node] = memberStart[slotStart[node]!]!;
    };
    enter(root);
    while (depth > 0) {
      const node = path[depth - 1]!;
      const slot = atSlot[node]!;
      if (slot < slotStart[node + 1]!) {
        if (counts[slot] === 0 || atMember[node]! >= memberStart[slot + 1]!) {
          atSlot[node]!++;
          atMember[node] = memberStart[slot + 1]!;
          continue;
        }
        const next = members[atMember[node]!++]!;
        if (entered[next] === 0) enter(next);
        else if (component[next] === -1) low[node] = Math.min(low[node]!, entered[next]!);
        continue;
      }
      depth--;
      if (depth > 0) low[path[depth - 1]!] = Math.min(low[path[depth - 1]!]!, low[node]!);
      if (low[node] !== entered[node]) continue;
      let member: number;
      do {
        member = waiting[--waitingCount]!;
        component[member] = count;
        size[count]!++;
      } while (member !== node);
      count++;
    }
  }
  return { count, component, size: size.slice(0, count) };
}

/** Whether no node needs itself, directly or through others. */
export function isAcyclic(compiled: Compiled, counts: Uint8Array): boolean {
  return strongComponents(compiled, counts).count === compiled.nodeCount && !hasSelfNeed(compiled, counts);
}

/** Whether some node is a member of a counted slot of its own. */
function hasSelfNeed(compiled: Compiled, counts: Uint8Array): boolean {
  for (let slot = 0; slot < compiled.slotCount; slot++) {
    if (counts[slot] === 0) continue;
    for (let at = compiled.memberStart[slot]!; at < compiled.memberStart[slot + 1]!; at++) {
      if (compiled.members[at] === compiled.slotOwner[slot]) return true;
    }
  }
  return false;
}

/** Nodes sorted by component, suppliers' components first, and by declaration within one. */
export function bySupply({ component, size, count }: StrongComponents, nodeCount: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) start[index + 1] = start[index]! + size[index]!;
  const sorted = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) sorted[start[component[node]!]!++] = node;
  return sorted;
}

/** Whether a node is a member of a counted slot of its own. */
export function needsItself({ slotStart, memberStart, members }: Compiled, counts: Uint8Array, node: number): boolean {
  for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
    if (counts[slot] === 1 && members.subarray(memberStart[slot], memberStart[slot + 1]).includes(node)) return true;
  }
  return false;
}

/** From `start` through its component back to it, by the fewest needs. */
export function wayRound(compiled: Compiled, counts: Uint8Array, { component }: StrongComponents, start: number): number[] {
  const { slotStart, memberStart, members } = compiled;
  const via = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      for (const next of members.subarray(memberStart[slot], memberStart[slot + 1])) {
        if (next === start) return unwind(via, start, node);
        if (component[next] !== component[start] || via.has(next)) continue;
        via.set(next, node);
        queue.push(next);
      }
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
