import type { Provision } from '../model/coverage.ts';
import { compileSlots, type Compiled } from './compiled.ts';
import { jurisdictionsOf } from './jurisdictions.ts';
import type { Inclusion, Lens } from './lens.ts';

/** What may fail: nodes, those who supply them, or all suppliers of a jurisdiction at once — 失效单元. */
export const elementKinds = ['nodes', 'providers', 'jurisdictions'] as const;
export type ElementKind = (typeof elementKinds)[number];

/** The compiled form with suppliers as raw nodes behind the nodes they supply — 供给层. */
export interface SupplyLayer {
  /** The network's nodes under their own numbers, then providers, then jurisdictions. */
  readonly compiled: Compiled;
  /** 1 per slot that counts. */
  readonly counts: Uint8Array;
  /** Per slot, its number in the network's own compiled form, or -1 for "someone supplies it". */
  readonly ownSlot: Int32Array;
  /** Numbers of the nodes that stand for what may fail, in the coverage's order. */
  readonly elements: Int32Array;
  /** Ids of the same: providers, or jurisdictions. */
  readonly ids: readonly string[];
  /** How many nodes have a supplier here. */
  readonly supplied: number;
}

/**
 * Puts suppliers behind the nodes they supply: such a node needs any one of them, besides its own needs.
 *
 * A provider needs every jurisdiction it lies in, so all providers of a jurisdiction fail together. A residual bucket
 * is no provider: it fails with nobody. A node that no supplier is known for stays as it is.
 *
 * @param others whether suppliers that nobody names stay when the named ones fail: where the named shares do not
 * add up to the whole, or a residual bucket supplies too, `stay` keeps such a node supplied, `none` does not
 * @complexity time and memory O(n + m + provisions)
 */
export function supplyLayer(
  base: Compiled,
  counts: Uint8Array,
  lens: Lens,
  by: Exclude<ElementKind, 'nodes'>,
  others: 'stay' | 'none',
  include: readonly Inclusion[] = [],
): SupplyLayer {
  const { coverage } = lens;
  const residual = new Set(coverage.providers.filter((provider) => provider.residual).map(({ id }) => id));
  const jurisdictions = jurisdictionsOf(coverage);
  const providers = new Map<string, number>(); // id → number among providers, in the coverage's order
  for (const { id } of coverage.providers) if (!residual.has(id)) providers.set(id, providers.size);
  const places = new Map<string, number>();
  for (const id of providers.keys()) for (const place of jurisdictions.get(id) ?? []) if (!places.has(place)) places.set(place, places.size);
  const firstProvider = base.nodeCount;
  const firstPlace = firstProvider + providers.size;
  const slotStart = [0];
  const memberStart = [0];
  const members: number[] = [];
  const ownSlots: number[] = [];
  const addSlot = (of: Iterable<number>, ownSlot: number) => {
    for (const member of of) members.push(member);
    memberStart.push(members.length);
    ownSlots.push(ownSlot);
  };
  const endNode = () => slotStart.push(ownSlots.length);
  let supplied = 0;
  for (let node = 0; node < base.nodeCount; node++) {
    for (let slot = base.slotStart[node]!; slot < base.slotStart[node + 1]!; slot++) {
      addSlot(base.members.subarray(base.memberStart[slot], base.memberStart[slot + 1]), slot);
    }
    const rows = [...(lens.inside.get(node) ?? []), ...(lens.outside.get(node) ?? [])].filter((row) => isSupply(row, include));
    const named = rows.filter(({ provider }) => providers.has(provider));
    if (named.length > 0) {
      supplied++;
      if (others === 'none' || isWhole(named)) addSlot(new Set(named.map(({ provider }) => firstProvider + providers.get(provider)!)), -1);
    }
    endNode();
  }
  for (const id of providers.keys()) {
    if (by === 'jurisdictions') for (const place of jurisdictions.get(id) ?? []) addSlot([firstPlace + places.get(place)!], -1);
    endNode();
  }
  if (by === 'jurisdictions') for (let place = 0; place < places.size; place++) endNode();
  const ownSlot = Int32Array.from(ownSlots);
  const [first, ids] = by === 'providers' ? [firstProvider, providers] : [firstPlace, places];
  return {
    compiled: compileSlots(Int32Array.from(slotStart), Int32Array.from(memberStart), Int32Array.from(members)),
    counts: Uint8Array.from(ownSlot, (slot) => (slot === -1 ? 1 : counts[slot]!)),
    ownSlot,
    elements: Int32Array.from({ length: ids.size }, (_value, at) => first + at),
    ids: [...ids.keys()],
    supplied,
  };
}

function isSupply({ status }: Provision, include: readonly Inclusion[]): boolean {
  return status === 'listed' || (status === 'planned' && include.includes('planned'));
}

/** Whether the shares of these rows, all of one scope, make up the whole for certain. */
function isWhole(rows: readonly Provision[]): boolean {
  const sums = new Map<string, number>();
  for (const { scope, share } of rows) {
    if (scope === undefined || share === undefined) continue;
    sums.set(scope, (sums.get(scope) ?? 0) + (typeof share === 'number' ? share : share.low));
  }
  return [...sums.values()].some((sum) => sum >= 1 - 1e-9);
}
