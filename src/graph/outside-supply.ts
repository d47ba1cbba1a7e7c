import type { Claim } from '../model/claim.ts';
import { compileSlots, type Compiled } from './compiled.ts';
import { jurisdictionsOf } from './jurisdictions.ts';
import type { Inclusion, Lens } from './lens.ts';

/** The supply of one node from one jurisdiction outside the lens — 外部供给单元. */
interface SupplyUnit {
  readonly node: number;
  /** `undefined` where it comes from outside and nobody says from where. */
  readonly jurisdiction: string | undefined;
  /** Providers outside the lens that supply the node and lie in the jurisdiction, in the coverage's order. */
  readonly suppliers: readonly string[];
  /** The claims of each of their provisions. */
  readonly claims: readonly (readonly Claim[])[];
}

/** What the lens takes from outside. */
export interface OutsideSupply {
  /** 1 per node that somebody has, here or outside. */
  readonly available: Uint8Array;
  /** By node, then in the coverage's order. */
  readonly units: readonly SupplyUnit[];
  /** Suppliers of each node that has units: the units that must all stand for the supplier to stand. */
  readonly suppliers: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Every {@link UnknownReading}, in the order listed. */
export const unknownReadings = ['absent', 'present'] as const;

/** How nodes are read that the lens is not known to have and not known to lack. */
export type UnknownReading = (typeof unknownReadings)[number];

/**
 * What a lens takes from outside, in units of one node from one jurisdiction.
 *
 * A node that is here needs nothing from outside. A node that is not here comes from the providers outside that list
 * it; where one of them is a residual bucket it always comes. A node that is absent, and that nobody outside lists, is
 * nowhere; but where the coverage names no supply outside at all, it comes from somewhere unnamed. A node of which
 * nothing is said at all is there.
 *
 * @complexity O(nodes + provisions + providers · those around each)
 */
export function outsideSupply(lens: Lens, include: readonly Inclusion[], unknownAs: UnknownReading): OutsideSupply {
  const { coverage, presence } = lens;
  const place = new Map(coverage.providers.map(({ id }, at) => [id, at]));
  const residual = new Set(coverage.providers.flatMap(({ id, residual: bucket }) => (bucket ? [id] : [])));
  const around = jurisdictionsOf(coverage);
  const counted = include.includes('planned') ? ['listed', 'planned'] : ['listed'];
  const outside = presence.map((_presence, node) => (lens.outside.get(node) ?? []).filter(({ status }) => counted.includes(status)));
  const namesOutside = outside.some((rows) => rows.length > 0);
  const available = new Uint8Array(presence.length).fill(1);
  const units: SupplyUnit[] = [];
  const suppliers = new Map<number, (readonly number[])[]>();
  presence.forEach((here, node) => {
    const rows = outside[node]!;
    if (here === 'present' || (here === 'unknown' && (unknownAs === 'present' || rows.length === 0))) return;
    if (rows.some(({ provider }) => residual.has(provider))) return;
    if (rows.length === 0) {
      if (namesOutside) available[node] = 0;
      else {
        suppliers.set(node, [[units.length]]);
        units.push({ node, jurisdiction: undefined, suppliers: [], claims: [] });
      }
      return;
    }
    const providers = [...new Set(rows.map(({ provider }) => provider))].sort((a, b) => place.get(a)! - place.get(b)!);
    const first = units.length;
    const jurisdictions = [...new Set(providers.flatMap((id) => around.get(id)!))];
    for (const jurisdiction of jurisdictions) {
      const inside = providers.filter((id) => around.get(id)!.includes(jurisdiction));
      const claims = rows.filter(({ provider }) => inside.includes(provider)).map((row) => row.claims);
      units.push({ node, jurisdiction, suppliers: inside, claims });
    }
    suppliers.set(
      node,
      providers.map((id) => around.get(id)!.map((jurisdiction) => first + jurisdictions.indexOf(jurisdiction))),
    );
  });
  return { available, units, suppliers };
}

/** The compiled form with what comes from outside as raw nodes behind the nodes that it supplies. */
export interface OutsideLayer {
  /** The network's nodes under their own numbers, then switches and joint suppliers. */
  readonly compiled: Compiled;
  /** 1 per slot that counts. */
  readonly counts: Uint8Array;
  /** Raw nodes that fail once all of their units are cut. */
  readonly switches: Int32Array;
  /** Units of each switch: alike, for none matters before the last of them is cut. */
  readonly unitsOf: readonly (readonly number[])[];
}

/**
 * Puts supply from outside behind the nodes that need it.
 *
 * All jurisdictions that can each supply a node alone are one switch. Suppliers who lie in several need a switch for
 * each; they count for nothing where a part of their jurisdictions can supply the node without the rest, and a unit
 * that no supplier is left for has no switch.
 *
 * @complexity time and memory O(n + m + Σ squares of a node's joint suppliers)
 */
export function outsideLayer(base: Compiled, counts: Uint8Array, { suppliers }: OutsideSupply): OutsideLayer {
  const switches: number[] = [];
  const unitsOf: (readonly number[])[] = [];
  const behind: (readonly number[])[] = []; // needs of the raw nodes and joint suppliers, a single member each
  const addNode = (needs: readonly number[]) => base.nodeCount + behind.push(needs) - 1;
  const addSwitch = (units: readonly number[]) => {
    const node = addNode([]);
    switches.push(node);
    unitsOf.push(units);
    return node;
  };
  const suppliedBy = new Map<number, number[]>();
  for (const [node, sets] of suppliers) {
    const smallest = minimalSets(sets);
    const alone = smallest.filter((set) => set.length === 1).flat();
    const members = alone.length > 0 ? [addSwitch(alone)] : [];
    const ownSwitch = new Map<number, number>();
    for (const set of smallest) {
      if (set.length === 1) continue;
      for (const unit of set) if (!ownSwitch.has(unit)) ownSwitch.set(unit, addSwitch([unit]));
      members.push(addNode(set.map((unit) => ownSwitch.get(unit)!)));
    }
    suppliedBy.set(node, members);
  }
  const slotStart = [0];
  const memberStart = [0];
  const members: number[] = [];
  const counted: number[] = [];
  const addSlot = (of: Iterable<number>, isCounted: number) => {
    for (const member of of) members.push(member);
    memberStart.push(members.length);
    counted.push(isCounted);
  };
  for (let node = 0; node < base.nodeCount; node++) {
    for (let slot = base.slotStart[node]!; slot < base.slotStart[node + 1]!; slot++) {
      addSlot(base.members.subarray(base.memberStart[slot], base.memberStart[slot + 1]), counts[slot]!);
    }
    const by = suppliedBy.get(node);
    if (by !== undefined) addSlot(by, 1);
    slotStart.push(counted.length);
  }
  for (const needs of behind) {
    for (const need of needs) addSlot([need], 1);
    slotStart.push(counted.length);
  }
  return {
    compiled: compileSlots(Int32Array.from(slotStart), Int32Array.from(memberStart), Int32Array.from(members)),
    counts: Uint8Array.from(counted),
    switches: Int32Array.from(switches),
    unitsOf,
  };
}

/** The sets that contain no other of them, each once, as first met. */
function minimalSets(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const distinct = [...new Map(sets.map((set) => [set.toSorted((a, b) => a - b).join(' '), set])).values()];
  return distinct.filter((set) => !distinct.some((other) => other.length < set.length && other.every((unit) => set.includes(unit))));
}
