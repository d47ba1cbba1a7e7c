import type { Provision } from '../model/coverage.ts';
import { compileSlots, type Compiled } from './compiled.ts';
import { jurisdictionsOf } from './jurisdictions.ts';
import type { Inclusion, Lens } from './lens.ts';

/** Every {@link ElementKind}, in the order listed. */
export const elementKinds = ['nodes', 'providers', 'jurisdictions'] as const;

/** What may fail: nodes, those who supply them, or all suppliers of a jurisdiction at once — 失效单元. */
export type ElementKind = (typeof elementKinds)[number];

/** Every {@link Others}, in the order listed. */
export const otherSuppliers = ['stay', 'none'] as const;

/**
 * What becomes of a node when all who are named as its suppliers fail: with `stay`, suppliers that nobody names keep it
 * supplied unless the named shares add up to the whole; with `none` there are no others.
 */
export type Others = (typeof otherSuppliers)[number];

/** Who supplies what, as far as a coverage names them — 供给关系. */
export interface Suppliers {
  /** Nodes with a named supplier, ascending: their suppliers in the coverage's order, and whether those are all. */
  readonly ofNode: ReadonlyMap<number, { readonly named: readonly string[]; readonly whole: boolean }>;
  /** Every provider but residual buckets, in the coverage's order. */
  readonly providers: readonly string[];
  /** Every jurisdiction with the providers in it, in the order in which they are met. */
  readonly jurisdictions: ReadonlyMap<string, readonly string[]>;
}

/**
 * The named suppliers of every node, inside the lens and outside. Residual buckets are nobody: they are left out.
 *
 * @complexity O(nodes + provisions · log provisions)
 */
export function suppliersIn(lens: Lens, nodeCount: number, include: readonly Inclusion[]): Suppliers {
  const { coverage } = lens;
  const providers = coverage.providers.filter(({ residual }) => !residual).map(({ id }) => id);
  const place = new Map(providers.map((id, at) => [id, at]));
  const ofNode = new Map<number, { named: string[]; whole: boolean }>();
  for (let node = 0; node < nodeCount; node++) {
    const rows = [...(lens.inside.get(node) ?? []), ...(lens.outside.get(node) ?? [])].filter(
      (row) => place.has(row.provider) && isSupply(row, include),
    );
    if (rows.length === 0) continue;
    const named = [...new Set(rows.map(({ provider }) => provider))].sort((a, b) => place.get(a)! - place.get(b)!);
    ofNode.set(node, { named, whole: isWhole(rows) });
  }
  const jurisdictions = new Map<string, string[]>();
  const around = jurisdictionsOf(coverage);
  for (const id of providers) {
    for (const jurisdiction of around.get(id) ?? []) jurisdictions.set(jurisdiction, [...(jurisdictions.get(jurisdiction) ?? []), id]);
  }
  return { ofNode, providers, jurisdictions };
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

/** Nodes that lose their last supplier with these providers, ascending. */
export function unsupplied(suppliers: Suppliers, lost: ReadonlySet<string>, others: Others): number[] {
  return [...suppliers.ofNode].flatMap(([node, { named, whole }]) =>
    (whole || others === 'none') && named.every((provider) => lost.has(provider)) ? [node] : [],
  );
}

/** What may fail of a kind, with the providers that fail with it: each provider alone, or all of a jurisdiction. */
export function failingTogether(suppliers: Suppliers, kind: Exclude<ElementKind, 'nodes'>): ReadonlyMap<string, readonly string[]> {
  return kind === 'jurisdictions' ? suppliers.jurisdictions : new Map(suppliers.providers.map((id) => [id, [id]]));
}

/** The compiled form with suppliers as raw nodes behind the nodes they supply — 供给层. */
export interface SupplyLayer {
  /** The network's nodes under their own numbers, then providers, then jurisdictions. */
  readonly compiled: Compiled;
  /** 1 per slot that counts. */
  readonly counts: Uint8Array;
  /** Per slot, its number in the network's own compiled form, or -1 for "someone supplies it". */
  readonly ownSlot: Int32Array;
  /** Numbers of the nodes that stand for what may fail. */
  readonly elements: Int32Array;
  /** Ids of the same: providers, or jurisdictions. */
  readonly ids: readonly string[];
}

/**
 * Puts suppliers behind the nodes they supply: such a node needs any one of them, besides its own needs.
 *
 * A provider needs every jurisdiction it lies in, so all providers of a jurisdiction fail together. A node that no
 * supplier is known for, or whose unnamed suppliers stay, is left as it is.
 *
 * @complexity time and memory O(n + m + provisions)
 */
export function supplyLayer(
  base: Compiled,
  counts: Uint8Array,
  suppliers: Suppliers,
  by: Exclude<ElementKind, 'nodes'>,
  others: Others,
): SupplyLayer {
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
  const numberOf = new Map(suppliers.providers.map((id, at) => [id, base.nodeCount + at]));
  for (let node = 0; node < base.nodeCount; node++) {
    for (let slot = base.slotStart[node]!; slot < base.slotStart[node + 1]!; slot++) {
      addSlot(base.members.subarray(base.memberStart[slot], base.memberStart[slot + 1]), slot);
    }
    const row = suppliers.ofNode.get(node);
    if (row !== undefined && (row.whole || others === 'none')) {
      addSlot(
        row.named.map((id) => numberOf.get(id)!),
        -1,
      );
    }
    endNode();
  }
  const firstPlace = base.nodeCount + suppliers.providers.length;
  const lies = new Map<string, number[]>();
  [...suppliers.jurisdictions.values()].forEach((ids, at) => {
    for (const id of ids) lies.set(id, [...(lies.get(id) ?? []), firstPlace + at]);
  });
  for (const id of suppliers.providers) {
    if (by === 'jurisdictions') for (const place of lies.get(id) ?? []) addSlot([place], -1);
    endNode();
  }
  if (by === 'jurisdictions') for (let place = 0; place < suppliers.jurisdictions.size; place++) endNode();
  const ids = by === 'providers' ? suppliers.providers : [...suppliers.jurisdictions.keys()];
  const first = by === 'providers' ? base.nodeCount : firstPlace;
  const ownSlot = Int32Array.from(ownSlots);
  return {
    compiled: compileSlots(Int32Array.from(slotStart), Int32Array.from(memberStart), Int32Array.from(members)),
    counts: Uint8Array.from(ownSlot, (slot) => (slot === -1 ? 1 : counts[slot]!)),
    ownSlot,
    elements: Int32Array.from({ length: ids.length }, (_value, at) => first + at),
    ids,
  };
}
