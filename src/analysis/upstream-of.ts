import type { EvidenceLevel } from '../model/claim.ts';
import { claimsOfSlot, evidenceOf, weakest } from '../graph/evidence.ts';
import { countedSlots } from '../graph/fixed-point.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach, type Direction, type Reach } from '../graph/reach.ts';
import { resolveNodes } from '../graph/resolve.ts';

/** A node on the way up or down the chain. */
export interface ReachedNode {
  readonly node: string;
  /** Fewest need hops from the node asked about, ignoring AND and OR; 1 = direct. */
  readonly depth: number;
  /** True when a way of essential needs alone leads here. */
  readonly essential: boolean;
  /** The first neighbour on the way: the node one hop nearer to the node asked about. */
  readonly via: string;
}

/** What {@link upstreamOf} gives. */
export interface UpstreamResult {
  readonly question: 'upstream';
  readonly options: { readonly node: string };
  /** Qualified id of the node, or of the stage, asked about. */
  readonly node: string;
  /** Nearest first, then the order in which needs were declared. */
  readonly nodes: readonly ReachedNode[];
  /** Upstream nodes without essential needs: where the chain begins. */
  readonly sources: readonly string[];
  readonly weakestEvidence?: EvidenceLevel;
}

/** What {@link downstreamOf} gives. */
export interface DownstreamResult {
  readonly question: 'downstream';
  readonly options: { readonly node: string };
  readonly node: string;
  /** Nearest first, then the order in which needs were declared. */
  readonly nodes: readonly ReachedNode[];
  /** Downstream nodes that nobody essentially needs: where the chain ends. */
  readonly targets: readonly string[];
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * Everything a node depends on, all the way up — 上游依赖.
 *
 * Follows needs of either kind; `essential` tells those reached by essential needs alone. The node itself is left
 * out, also where it stands in a loop. Given a stage, the walk starts from all its nodes.
 * Order: depth, then the order in which needs were declared. Units: depth in need hops.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 * @complexity O(n + m); n nodes, m memberships in needs
 * @example upstreamOf(toy, 't').nodes.map((row) => row.node) // => ['toy/a', 'toy/b']
 */
export function upstreamOf(network: Network, node: string): UpstreamResult {
  const { starts, id } = startsOf(network, node);
  const walk = walkFrom(network, starts, 'upstream');
  const { compiled } = coreOf(network);
  const isSource = (index: number) =>
    !hasEssentialSlot(compiled.slotStart[index]!, compiled.slotStart[index + 1]!, (at) => compiled.slotEssential[at] === 1);
  return {
    question: 'upstream',
    options: { node },
    node: id,
    nodes: walk.rows,
    sources: walk.indices.filter(isSource).map((index) => network.nodes[index]!.id),
    ...evidenceOf(walk.weakest),
  };
}

/**
 * Everything that depends on a node, all the way down — 下游影响.
 *
 * Who could be touched, not who stops: alternatives are ignored here, {@link cascade} says what falls. The node
 * itself is left out. Given a stage, the walk starts from all its nodes.
 * Order: depth, then the order in which the users were declared. Units: depth in need hops.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 * @complexity O(n + m)
 * @example downstreamOf(toy, 'a').targets // => ['toy/t']
 */
export function downstreamOf(network: Network, node: string): DownstreamResult {
  const { starts, id } = startsOf(network, node);
  const walk = walkFrom(network, starts, 'downstream');
  const { compiled } = coreOf(network);
  const isTarget = (index: number) =>
    !hasEssentialSlot(compiled.useStart[index]!, compiled.useStart[index + 1]!, (at) => compiled.slotEssential[compiled.uses[at]!] === 1);
  return {
    question: 'downstream',
    options: { node },
    node: id,
    nodes: walk.rows,
    targets: walk.indices.filter(isTarget).map((index) => network.nodes[index]!.id),
    ...evidenceOf(walk.weakest),
  };
}

interface Walk {
  readonly rows: ReachedNode[];
  readonly indices: number[];
  readonly weakest: EvidenceLevel | undefined;
}

function walkFrom(network: Network, starts: readonly number[], direction: Direction): Walk {
  const { compiled } = coreOf(network);
  const all = reach(compiled, countedSlots(compiled, 'all'), starts, direction);
  const essential = reach(compiled, compiled.slotEssential, starts, direction);
  const rows: ReachedNode[] = [];
  const indices: number[] = [];
  for (const index of all.order) {
    if (all.depth[index] === 0) continue;
    indices.push(index);
    rows.push({
      node: network.nodes[index]!.id,
      depth: all.depth[index]!,
      essential: essential.depth[index] !== -1,
      via: network.nodes[all.via[index]!]!.id,
    });
  }
  return { rows, indices, weakest: weakest(hopClaims(network, all, indices, direction)) };
}

/** The claims of each hop of the walk. */
function* hopClaims(
  network: Network,
  walk: Reach,
  indices: readonly number[],
  direction: Direction,
): Iterable<ReturnType<typeof claimsOfSlot>> {
  for (const index of indices) {
    const from = walk.via[index]!;
    const slot = direction === 'upstream' ? slotBetween(network, from, index) : slotBetween(network, index, from);
    if (slot !== -1) yield claimsOfSlot(network, slot);
  }
}

/** The first slot of `user` that `supplier` is a member of, or -1. */
export function slotBetween(network: Network, user: number, supplier: number): number {
  const { slotStart, memberStart, members } = coreOf(network).compiled;
  for (let slot = slotStart[user]!; slot < slotStart[user + 1]!; slot++) {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) if (members[at] === supplier) return slot;
  }
  return -1;
}

function startsOf(network: Network, reference: string): { starts: readonly number[]; id: string } {
  const starts = resolveNodes(network, reference);
  const [only] = starts;
  return { starts, id: starts.length === 1 && only !== undefined ? network.nodes[only]!.id : reference };
}

function hasEssentialSlot(from: number, to: number, essential: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (essential(at)) return true;
  return false;
}
