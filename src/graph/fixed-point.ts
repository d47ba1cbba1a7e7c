import type { Compiled } from './compiled.ts';
import type { Mode } from '../model/terms.ts';

/** Which needs count: the essential ones, or all of them (`include: ['optional']`). */
export type Counted = 'essential' | 'all';

/** 1 per slot that counts, else 0. */
export function countedSlots(compiled: Compiled, counted: Counted): Uint8Array {
  return counted === 'all' ? new Uint8Array(compiled.slotCount).fill(1) : compiled.slotEssential;
}

/**
 * What is operable when exactly the nodes marked in `available` are available: the least fixed point in mode
 * `start-up`, the greatest in mode `sustain`.
 *
 * @param available 1 per available node
 * @returns 1 per operable node
 * @complexity time and memory O(n + m): every slot and every membership is looked at once
 * @reference Dowling & Gallier, J. Logic Programming 1 (1984) 267–284
 */
export function operable(compiled: Compiled, counts: Uint8Array, available: Uint8Array, mode: Mode): Uint8Array {
  return mode === 'start-up' ? startUp(compiled, counts, available) : sustain(compiled, counts, available).operable;
}

/** Least fixed point: a node joins once every counted slot of it has a member that joined before. */
export function startUp(compiled: Compiled, counts: Uint8Array, available: Uint8Array): Uint8Array {
  const joined = new Uint8Array(compiled.nodeCount);
  for (const node of joiningOrder(compiled, counts, available)) joined[node] = 1;
  return joined;
}

/** The nodes of the least fixed point in an order in which each one's needs are met by nodes before it. */
export function joiningOrder(compiled: Compiled, counts: Uint8Array, available: Uint8Array): Int32Array {
  const { nodeCount, slotCount, slotStart, slotOwner, useStart, uses } = compiled;
  const satisfied = new Uint8Array(slotCount);
  const open = new Int32Array(nodeCount); // counted slots not yet satisfied
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) open[node]! += counts[slot]!;
    if (available[node] === 1 && open[node] === 0) queue[tail++] = node;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
      const slot = uses[at]!;
      if (counts[slot] === 0 || satisfied[slot] === 1) continue;
      satisfied[slot] = 1;
      const owner = slotOwner[slot]!;
      if (--open[owner]! === 0 && available[owner] === 1) queue[tail++] = owner;
    }
  }
  return queue.slice(0, tail);
}

/** What {@link sustain} found. */
export interface Sustained {
  readonly operable: Uint8Array;
  /** 0 for a node that stays operable, 1 for one that is not available, r for one that stops in round r. */
  readonly round: Int32Array;
  /** The slot whose last member was lost, or -1. */
  readonly lostSlot: Int32Array;
}

/** Greatest fixed point: everything available runs until a counted slot of it has no running member left. */
export function sustain(compiled: Compiled, counts: Uint8Array, available: Uint8Array): Sustained {
  const { nodeCount, slotCount, slotOwner, memberStart, useStart, uses } = compiled;
  const running = Uint8Array.from(available);
  const round = new Int32Array(nodeCount);
  const lostSlot = new Int32Array(nodeCount).fill(-1);
  const left = new Int32Array(slotCount); // members still running
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (running[node] === 0) {
      round[node] = 1;
      queue[tail++] = node;
    }
  }
  for (let slot = 0; slot < slotCount; slot++) left[slot] = memberStart[slot + 1]! - memberStart[slot]!;
  const stop = (node: number, slot: number, when: number) => {
    running[node] = 0;
    round[node] = when;
    lostSlot[node] = slot;
    queue[tail++] = node;
  };
  for (let slot = 0; slot < slotCount; slot++) {
    if (counts[slot] === 1 && left[slot] === 0 && running[slotOwner[slot]!] === 1) stop(slotOwner[slot]!, slot, 1);
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
      const slot = uses[at]!;
      if (--left[slot]! === 0 && counts[slot] === 1 && running[slotOwner[slot]!] === 1) stop(slotOwner[slot]!, slot, round[node]! + 1);
    }
  }
  return { operable: running, round, lostSlot };
}
