import type { ChainNode, Need } from '../model/chain.ts';

/**
 * The dense form that every AND/OR question runs on: nodes are 0 … n − 1 in declaration order, their needs are slots,
 * and a slot is satisfied by any one of its members.
 *
 * Three compressed tables: node → its slots (contiguous), slot → its members, node → the slots it is a member of.
 */
export interface Compiled {
  readonly nodeCount: number;
  readonly slotCount: number;
  /** Slots of node i are `slotStart[i]` … `slotStart[i + 1] - 1`. */
  readonly slotStart: Int32Array;
  readonly slotOwner: Int32Array;
  /** 1 where the need stops its node, 0 where it only degrades it. */
  readonly slotEssential: Uint8Array;
  /** Node whose needs list the slot was written in (differs from the owner for inherited needs). */
  readonly slotWrittenBy: Int32Array;
  /** Position in that list, or -1 for the slot that a node's variants make. */
  readonly slotNeedIndex: Int32Array;
  /** Members of slot s are `members[memberStart[s]]` …, each once. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  /** Slots that node i is a member of are `uses[useStart[i]]` …. */
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
}

interface Slots {
  readonly start: Int32Array;
  readonly essential: number[];
  readonly writtenBy: number[];
  readonly needIndex: number[];
  readonly memberStart: number[];
  readonly members: number[];
}

/**
 * Compiles nodes and their needs; `indexOf(reference, owner)` gives a reference's node.
 *
 * A taxonomy variant without needs takes its parent's; variants of mode `any` give their parent one slot that any of
 * them satisfies, variants of mode `all` a slot each.
 *
 * @complexity time and memory O(nodes + needs' members)
 */
export function compile(nodes: readonly ChainNode[], indexOf: (reference: string, owner: number) => number): Compiled {
  const parent = new Int32Array(nodes.length).fill(-1);
  nodes.forEach((node, index) => {
    if (node.variantOf !== undefined) parent[index] = indexOf(node.variantOf.node, index);
  });
  const slots: Slots = {
    start: new Int32Array(nodes.length + 1),
    essential: [],
    writtenBy: [],
    needIndex: [],
    memberStart: [0],
    members: [],
  };
  const variants = variantsByParent(nodes, parent);
  const seen = new Int32Array(nodes.length).fill(-1);
  for (let index = 0; index < nodes.length; index++) {
    const from = writtenBy(nodes, parent, index);
    nodes[from]?.needs.forEach((need, position) => addSlot(slots, seen, from, position, need, (reference) => indexOf(reference, from)));
    addVariantSlots(slots, seen, index, variants.get(index), nodes);
    slots.start[index + 1] = slots.essential.length;
  }
  return withUses(slots);
}

/** The node whose needs `index` has: itself, or the nearest ancestor by taxonomy that has some. */
function writtenBy(nodes: readonly ChainNode[], parent: Int32Array, index: number): number {
  let from = index;
  for (let steps = 0; steps <= nodes.length; steps++) {
    const node = nodes[from];
    const up = parent[from] ?? -1;
    if (node === undefined || node.needs.length > 0 || up < 0 || node.variantOf?.mode !== 'taxonomy') return from;
    from = up;
  }
  return index; // variants that form a loop have no needs to inherit
}

function variantsByParent(nodes: readonly ChainNode[], parent: Int32Array): Map<number, number[]> {
  const variants = new Map<number, number[]>();
  nodes.forEach((node, index) => {
    const up = parent[index] ?? -1;
    if (up < 0 || node.variantOf === undefined || node.variantOf.mode === 'taxonomy') return;
    const siblings = variants.get(up);
    if (siblings === undefined) variants.set(up, [index]);
    else siblings.push(index);
  });
  return variants;
}

function addSlot(slots: Slots, seen: Int32Array, from: number, position: number, need: Need, indexOf: (reference: string) => number): void {
  const slot = slots.essential.length;
  slots.essential.push(need.essential ? 1 : 0);
  slots.writtenBy.push(from);
  slots.needIndex.push(position);
  for (const reference of need.anyOf) {
    const member = indexOf(reference);
    if (seen[member] === slot) continue; // one supplier named twice is one supplier
    seen[member] = slot;
    slots.members.push(member);
  }
  slots.memberStart.push(slots.members.length);
}

function addVariantSlots(
  slots: Slots,
  seen: Int32Array,
  owner: number,
  variants: readonly number[] | undefined,
  nodes: readonly ChainNode[],
): void {
  if (variants === undefined) return;
  const add = (members: readonly number[]) => {
    const slot = slots.essential.length;
    slots.essential.push(1);
    slots.writtenBy.push(owner);
    slots.needIndex.push(-1);
    for (const member of members) {
      seen[member] = slot;
      slots.members.push(member);
    }
    slots.memberStart.push(slots.members.length);
  };
  const anyOf = variants.filter((variant) => nodes[variant]?.variantOf?.mode === 'any');
  if (anyOf.length > 0) add(anyOf);
  for (const variant of variants) if (nodes[variant]?.variantOf?.mode === 'all') add([variant]);
}

function withUses(slots: Slots): Compiled {
  return {
    ...slotTables(slots.start, Int32Array.from(slots.memberStart), Int32Array.from(slots.members)),
    slotEssential: Uint8Array.from(slots.essential),
    slotWrittenBy: Int32Array.from(slots.writtenBy),
    slotNeedIndex: Int32Array.from(slots.needIndex),
  };
}

/**
 * The dense form of nodes that have no names: needs given as slots, all essential.
 *
 * @param slotStart slots of node i are `slotStart[i]` … `slotStart[i + 1] - 1`
 * @param memberStart members of slot s are `members[memberStart[s]]` …, each once
 * @complexity time and memory O(n + m)
 */
export function compileSlots(slotStart: Int32Array, memberStart: Int32Array, members: Int32Array): Compiled {
  const tables = slotTables(slotStart, memberStart, members);
  return {
    ...tables,
    slotEssential: new Uint8Array(tables.slotCount).fill(1),
    slotWrittenBy: tables.slotOwner,
    slotNeedIndex: Int32Array.from(tables.slotOwner, (owner, slot) => slot - slotStart[owner]!),
  };
}

function slotTables(slotStart: Int32Array, memberStart: Int32Array, members: Int32Array) {
  const nodeCount = slotStart.length - 1;
  const slotCount = memberStart.length - 1;
  const slotOwner = new Int32Array(slotCount);
  for (let node = 0; node < nodeCount; node++) slotOwner.fill(node, slotStart[node], slotStart[node + 1]);
  const useStart = new Int32Array(nodeCount + 1);
  for (const member of members) useStart[member + 1]!++;
  for (let node = 0; node < nodeCount; node++) useStart[node + 1]! += useStart[node]!;
  const uses = new Int32Array(members.length);
  const next = useStart.slice(0, nodeCount);
  for (let slot = 0; slot < slotCount; slot++) {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) uses[next[members[at]!]!++] = slot;
  }
  return { nodeCount, slotCount, slotStart, slotOwner, memberStart, members, useStart, uses };
}
