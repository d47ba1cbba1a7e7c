import type { Mode } from '../model/terms.ts';
import type { Compiled } from './compiled.ts';
import { joiningOrder, startUp, sustain } from './fixed-point.ts';
import { digraphOf } from './digraph.ts';
import { isAcyclic } from './strong-components.ts';

/** What falls when some nodes are knocked out, the nodes themselves first, round by round. */
export interface Fallen {
  /** Nodes in the order they fall; the knocked-out ones first. */
  readonly nodes: readonly number[];
  /** Per entry of `nodes`: 1 for a knocked-out node, else one more than the round of what made it fall. */
  readonly rounds: readonly number[];
  /** Per entry: the slot that lost its last member, or -1. */
  readonly slots: readonly number[];
  /** Per entry: the member whose fall emptied that slot, or -1. */
  readonly causes: readonly number[];
  /** How many of `nodes`, from the front, fell by rounds; the rest are loops that lost their footing. */
  readonly byRounds: number;
}

/** Answers "what falls with these?" again and again against one baseline. */
export interface KnockOut {
  /** 1 per node operable with nothing knocked out. */
  readonly baseline: Uint8Array;
  readonly without: (removed: Iterable<number>) => Fallen;
}

/**
 * Prepares knock-outs from the state in which exactly `available` is available.
 *
 * In `sustain`, and in `start-up` where needs form no loop, a knock-out costs only what it touches, O(needs of the
 * fallen); in `start-up` with loops it is evaluated afresh, O(n + m).
 */
export function knockOut(compiled: Compiled, counts: Uint8Array, available: Uint8Array, mode: Mode): KnockOut {
  const footed = mode === 'sustain' || isAcyclic(digraphOf(compiled, counts));
  const baseline = footed ? sustain(compiled, counts, available).operable : startUp(compiled, counts, available);
  const spread = spreader(compiled, counts, baseline);
  const rank = new Int32Array(compiled.nodeCount);
  if (!footed) joiningOrder(compiled, counts, available).forEach((node, at) => (rank[node] = at));
  if (footed) return { baseline, without: (removed) => spread(removed) };
  return {
    baseline,
    without: (removed) => {
      const gone = [...removed];
      const left = Uint8Array.from(available);
      for (const node of gone) left[node] = 0;
      const after = startUp(compiled, counts, left);
      return addUnfooted(compiled, counts, spread(gone), baseline, after, rank);
    },
  };
}

/** Spreads a loss through the baseline by rounds, and puts everything back. */
function spreader(compiled: Compiled, counts: Uint8Array, baseline: Uint8Array): (removed: Iterable<number>) => Fallen {
  const { slotCount, slotOwner, memberStart, members, useStart, uses } = compiled;
  const running = Uint8Array.from(baseline);
  const left = new Int32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) left[slot]! += running[members[at]!]!;
  }
  return (removed) => {
    const nodes: number[] = [];
    const rounds: number[] = [];
    const slots: number[] = [];
    const causes: number[] = [];
    const idle = new Set<number>(); // knocked out, but it did not run
    for (const node of removed) {
      if (baseline[node] === 1 ? running[node] === 0 : idle.has(node)) continue;
      if (baseline[node] === 0) idle.add(node);
      running[node] = 0;
      nodes.push(node);
      rounds.push(1);
      slots.push(-1);
      causes.push(-1);
    }
    for (let head = 0; head < nodes.length; head++) {
      const node = nodes[head]!;
      if (baseline[node] === 0) continue;
      for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
        const slot = uses[at]!;
        if (--left[slot]! > 0 || counts[slot] === 0 || running[slotOwner[slot]!] === 0) continue;
        running[slotOwner[slot]!] = 0;
        nodes.push(slotOwner[slot]!);
        rounds.push(rounds[head]! + 1);
        slots.push(slot);
        causes.push(node);
      }
    }
    for (const node of nodes) {
      if (baseline[node] === 0) continue;
      running[node] = 1;
      for (let at = useStart[node]!; at < useStart[node + 1]!; at++) left[uses[at]!]!++;
    }
    return { nodes, rounds, slots, causes, byRounds: nodes.length };
  };
}

/**
 * Adds the nodes of loops that would keep each other running but could not be started again.
 *
 * The cause given is the member that came up first of those the node was started with, so that causes never turn in a
 * circle and lead back to what was knocked out.
 */
function addUnfooted(
  compiled: Compiled,
  counts: Uint8Array,
  fallen: Fallen,
  baseline: Uint8Array,
  after: Uint8Array,
  rank: Int32Array,
): Fallen {
  const gone = new Set(fallen.nodes);
  const last = fallen.rounds.at(-1) ?? 0;
  const nodes = [...fallen.nodes];
  const rounds = [...fallen.rounds];
  const slots = [...fallen.slots];
  const causes = [...fallen.causes];
  for (let node = 0; node < compiled.nodeCount; node++) {
    if (baseline[node] === 0 || after[node] === 1 || gone.has(node)) continue;
    const slot = emptySlot(compiled, counts, node, after);
    nodes.push(node);
    rounds.push(last + 1);
    slots.push(slot);
    causes.push(slot === -1 ? -1 : earliest(compiled, slot, baseline, rank));
  }
  return { nodes, rounds, slots, causes, byRounds: fallen.nodes.length };
}

function earliest(compiled: Compiled, slot: number, baseline: Uint8Array, rank: Int32Array): number {
  let first = -1;
  for (let at = compiled.memberStart[slot]!; at < compiled.memberStart[slot + 1]!; at++) {
    const member = compiled.members[at]!;
    if (baseline[member] === 1 && (first === -1 || rank[member]! < rank[first]!)) first = member;
  }
  return first;
}

/** The first counted slot of a node without an operable member, or -1. */
function emptySlot(compiled: Compiled, counts: Uint8Array, node: number, running: Uint8Array): number {
  for (let slot = compiled.slotStart[node]!; slot < compiled.slotStart[node + 1]!; slot++) {
    if (counts[slot] === 1 && !hasRunningMember(compiled, slot, running)) return slot;
  }
  return -1;
}

/** Whether some member of a slot is operable. */
export function hasRunningMember(compiled: Compiled, slot: number, running: Uint8Array): boolean {
  for (let at = compiled.memberStart[slot]!; at < compiled.memberStart[slot + 1]!; at++) {
    if (running[compiled.members[at]!] === 1) return true;
  }
  return false;
}
