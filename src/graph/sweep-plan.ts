import type { Mode } from '../model/terms.ts';
import type { Compiled } from './compiled.ts';
import { digraphFromEdges, type Digraph } from './digraph.ts';
import { joiningOrder } from './fixed-point.ts';
import { levels } from './levels.ts';
import { bySupply, strongComponents, type StrongComponents } from './strong-components.ts';

/**
 * What runs, laid out in the order in which losses spread: suppliers before users, the nodes of a loop side by side.
 *
 * Nodes have places here, 0 … size − 1. Needs that cannot matter are gone: members that do not run, needs that a
 * stricter need of the same node implies. A node's plain needs (one member) come before its choices.
 */
export interface SweepPlan {
  /** Node at each place. */
  readonly nodeAt: Int32Array;
  /** Place of each node, or -1 for one that does not run. */
  readonly placeOf: Int32Array;
  /** Plain suppliers of a place: `plain[plainStart[p]]` …. */
  readonly plainStart: Int32Array;
  readonly plain: Int32Array;
  /** Choices of a place: `choiceStart[p]` …, each with at least two members. */
  readonly choiceStart: Int32Array;
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  /**
   * What hangs on a place p, from `uses[useStart[p]]`: how many users plainly need it, those users; how many choices
   * between it and one other place there are, that place and the user of each; then larger choices by number.
   */
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
  /** The place that each choice belongs to. */
  readonly choiceOwner: Int32Array;
  /** First place of the loop that a place stands in, and one past the last; of no loop: the place itself. */
  readonly loopStart: Int32Array;
  readonly loopEnd: Int32Array;
}

/** Needs under construction: plain suppliers, choices and their members, by node. */
interface Needs {
  readonly plainStart: Int32Array;
  readonly plain: Int32Array;
  readonly choiceStart: Int32Array;
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
}

/**
 * Lays out the nodes that run.
 *
 * @param available 1 per available node; loops are ordered by how they were built up from it
 * @param running the fixed point of `available` in this mode, or the part of it that is closed upstream
 * @complexity time and memory O(n + m)
 */
export function sweepPlan(compiled: Compiled, counts: Uint8Array, available: Uint8Array, running: Uint8Array, mode: Mode): SweepPlan {
  const order = nodesInOrder(compiled, counts, available, running, mode);
  const placed = new Int32Array(compiled.nodeCount).fill(-1);
  order.forEach((node, at) => (placed[node] = at));
  const needs = runningNeeds(compiled, counts, order, placed, mode);
  const supply = supplyOf(needs, order.length);
  const strong = strongComponents(supply);
  const sequence = byLevel(supply, strong); // place → number in `order`
  const place = new Int32Array(order.length);
  sequence.forEach((numbered, at) => (place[numbered] = at));
  const loopStart = new Int32Array(order.length);
  const loopEnd = new Int32Array(order.length);
  for (let at = 0; at < order.length;) {
    const end = at + strong.size[strong.component[sequence[at]!]!]!;
    loopStart.fill(at, at, end);
    loopEnd.fill(end, at, end);
    at = end;
  }
  const nodeAt = sequence.map((numbered) => order[numbered]!);
  const placeOf = placed.map((numbered) => (numbered === -1 ? -1 : place[numbered]!));
  const moved = inPlaces(needs, sequence, place);
  return { nodeAt, placeOf, ...moved, ...usesOf(moved, order.length), loopStart, loopEnd };
}

/** Nodes by level, the nodes of a loop together: what a loss reaches next then lies close by. */
function byLevel(supply: Digraph, strong: StrongComponents): Int32Array {
  const inOrder = bySupply(strong);
  const level = levels(supply, strong);
  const top = level.reduce((highest, one) => Math.max(highest, one), 0);
  const start = new Int32Array(top + 2);
  for (const node of inOrder) start[level[strong.component[node]!]! + 1]!++;
  for (let at = 0; at <= top; at++) start[at + 1]! += start[at]!;
  const sequence = new Int32Array(inOrder.length);
  for (const node of inOrder) sequence[start[level[strong.component[node]!]!]!++] = node;
  return sequence;
}

/** Running nodes as declared; where loops must be built up, in an order in which they can be. */
function nodesInOrder(compiled: Compiled, counts: Uint8Array, available: Uint8Array, running: Uint8Array, mode: Mode): Int32Array {
  if (mode === 'start-up') return joiningOrder(compiled, counts, available).filter((node) => running[node] === 1);
  const order = new Int32Array(compiled.nodeCount);
  let count = 0;
  for (let node = 0; node < compiled.nodeCount; node++) if (running[node] === 1) order[count++] = node;
  return order.slice(0, count);
}

/**
 * The needs among running nodes.
 *
 * What keeps running may be its own supplier, so a need that lists the node itself cannot stop it; what is built up
 * cannot be, so there the node is struck from the list.
 */
function runningNeeds(compiled: Compiled, counts: Uint8Array, order: Int32Array, placed: Int32Array, mode: Mode): Needs {
  const { slotStart, memberStart, members } = compiled;
  const plainStart = new Int32Array(order.length + 1);
  const choiceStart = new Int32Array(order.length + 1);
  const plain = new Int32Array(members.length);
  const choices = new Int32Array(members.length);
  const ends: number[] = [0];
  const isPlain = new Int32Array(order.length).fill(-1);
  let plainCount = 0;
  let choiceMembers = 0;
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    const skip = (slot: number) => counts[slot] === 0 || (mode === 'sustain' && includes(compiled, slot, node));
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (skip(slot)) continue;
      const only = onlyMember(compiled, slot, placed, node);
      if (only === -1 || isPlain[only] === at) continue;
      isPlain[only] = at;
      plain[plainCount++] = only;
    }
    plainStart[at + 1] = plainCount;
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (skip(slot)) continue;
      let end = choiceMembers;
      for (let m = memberStart[slot]!; m < memberStart[slot + 1]!; m++) {
        const member = members[m]!;
        if (placed[member] === -1 || member === node) continue;
        if (isPlain[placed[member]!] === at) {
          end = choiceMembers; // a plain need of this node is in the list, and stricter
          break;
        }
        choices[end++] = placed[member]!;
      }
      if (end === choiceMembers) continue;
      choiceMembers = end;
      ends.push(end);
    }
    choiceStart[at + 1] = ends.length - 1;
  }
  return {
    plainStart,
    plain: plain.slice(0, plainCount),
    choiceStart,
    memberStart: Int32Array.from(ends),
    members: choices.slice(0, choiceMembers),
  };
}

function includes({ memberStart, members }: Compiled, slot: number, node: number): boolean {
  for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) if (members[at] === node) return true;
  return false;
}

/** The number of the one running member of a slot other than the owner, or -1 when there are more. */
function onlyMember({ memberStart, members }: Compiled, slot: number, placed: Int32Array, owner: number): number {
  let only = -1;
  for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
    const member = members[at]!;
    if (placed[member] === -1 || member === owner) continue;
    if (only !== -1) return -1;
    only = placed[member]!;
  }
  return only;
}

function supplyOf(needs: Needs, size: number): Digraph {
  const count = needs.plain.length + needs.members.length;
  const suppliers = new Int32Array(count);
  const users = new Int32Array(count);
  let edges = 0;
  for (let at = 0; at < size; at++) {
    for (let p = needs.plainStart[at]!; p < needs.plainStart[at + 1]!; p++) {
      suppliers[edges] = needs.plain[p]!;
      users[edges++] = at;
    }
    const last = needs.memberStart[needs.choiceStart[at + 1]!]!;
    for (let m = needs.memberStart[needs.choiceStart[at]!]!; m < last; m++) {
      suppliers[edges] = needs.members[m]!;
      users[edges++] = at;
    }
  }
  return digraphFromEdges(size, suppliers, users);
}

/** The same needs, nodes and members renumbered by place. */
function inPlaces(needs: Needs, sequence: Int32Array, place: Int32Array): Needs {
  const size = sequence.length;
  const plainStart = new Int32Array(size + 1);
  const choiceStart = new Int32Array(size + 1);
  const plain = new Int32Array(needs.plain.length);
  const members = new Int32Array(needs.members.length);
  const memberStart = new Int32Array(needs.memberStart.length);
  let plainCount = 0;
  let choices = 0;
  let count = 0;
  for (let at = 0; at < size; at++) {
    const from = sequence[at]!;
    for (let p = needs.plainStart[from]!; p < needs.plainStart[from + 1]!; p++) plain[plainCount++] = place[needs.plain[p]!]!;
    for (let choice = needs.choiceStart[from]!; choice < needs.choiceStart[from + 1]!; choice++) {
      for (let m = needs.memberStart[choice]!; m < needs.memberStart[choice + 1]!; m++) members[count++] = place[needs.members[m]!]!;
      memberStart[++choices] = count;
    }
    plainStart[at + 1] = plainCount;
    choiceStart[at + 1] = choices;
  }
  return { plainStart, plain, choiceStart, memberStart, members };
}

function usesOf({ plainStart, plain, choiceStart, memberStart, members }: Needs, size: number) {
  const choices = memberStart.length - 1;
  const choiceOwner = new Int32Array(choices);
  const plainCount = new Int32Array(size);
  const pairCount = new Int32Array(size);
  const useStart = new Int32Array(size + 1);
  for (const supplier of plain) plainCount[supplier]!++;
  for (let place = 0; place < size; place++) {
    for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
      choiceOwner[choice] = place;
      const isPair = memberStart[choice + 1] === memberStart[choice]! + 2;
      for (let at = memberStart[choice]!; at < memberStart[choice + 1]!; at++) {
        if (isPair) pairCount[members[at]!]!++;
        else useStart[members[at]! + 1]!++;
      }
    }
  }
  for (let place = 0; place < size; place++) useStart[place + 1]! += useStart[place]! + 2 + plainCount[place]! + 2 * pairCount[place]!;
  const uses = new Int32Array(useStart[size]!);
  const nextPlain = new Int32Array(size);
  const nextPair = new Int32Array(size);
  const nextLarge = new Int32Array(size);
  for (let place = 0; place < size; place++) {
    const at = useStart[place]!;
    uses[at] = plainCount[place]!;
    nextPlain[place] = at + 1;
    uses[at + 1 + plainCount[place]!] = pairCount[place]!;
    nextPair[place] = at + 2 + plainCount[place]!;
    nextLarge[place] = nextPair[place]! + 2 * pairCount[place]!;
  }
  for (let place = 0; place < size; place++) {
    for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) uses[nextPlain[plain[at]!]!++] = place;
    for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
      const from = memberStart[choice]!;
      const to = memberStart[choice + 1]!;
      for (let at = from; at < to; at++) {
        const member = members[at]!;
        if (to - from > 2) uses[nextLarge[member]!++] = choice;
        else {
          uses[nextPair[member]!++] = members[from + to - 1 - at]!;
          uses[nextPair[member]!++] = place;
        }
      }
    }
  }
  return { useStart, uses, choiceOwner };
}
