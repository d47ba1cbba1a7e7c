import type { NodeState } from '../model/terms.ts';
import { sustain } from '../graph/fixed-point.ts';
import type { Lens } from '../graph/lens.ts';
import type { Presence } from '../graph/presence-rule.ts';
import { coreOf, type Network } from '../graph/network.ts';

/** Thresholds that decide a node's state; every result echoes the ones it used. */
export interface StateThresholds {
  /** A present node with a known capability (supply relative to need) below this is weak. @defaultValue 0.5 */
  readonly weakBelow?: number;
  /** A node supplied from outside by this many jurisdictions or fewer may be a chokepoint. @defaultValue 3 */
  readonly fewSuppliers?: number;
}

/** The thresholds in force. */
export function thresholdsOf(options: StateThresholds): Required<StateThresholds> {
  return { weakBelow: options.weakBelow ?? 0.5, fewSuppliers: options.fewSuppliers ?? 3 };
}

/** Whether a few outside actors can stop a node: yes whatever is unknown, possibly, or no. */
export type Chokepoint = 'certain' | 'possible' | 'no';

/** How many nodes the coverage calls present or absent here, and of how many it says nothing. */
export interface Evidence {
  readonly present: number;
  readonly absent: number;
  readonly unknown: number;
}

/** Counts what is said of the nodes. */
export function evidenceIn(presence: readonly Presence[]): Evidence {
  const count = (state: Presence) => presence.reduce((sum, one) => sum + (one === state ? 1 : 0), 0);
  return { present: count('present'), absent: count('absent'), unknown: count('unknown') };
}

/** Whether a node is something that somebody supplies. */
export function isSuppliable(network: Network, index: number): boolean {
  const { node } = network.nodes[index]!;
  return node.kind !== 'category' && node.needsProvider;
}

/** The known supply of a node relative to its need, the largest that any provider of the lens states. */
export function capabilityOf(lens: Lens, node: number): number | undefined {
  const known = (lens.inside.get(node) ?? []).flatMap(({ status, capability }) =>
    status === 'absent' || capability === undefined ? [] : [capability],
  );
  return known.length === 0 ? undefined : known.reduce((most, capability) => Math.max(most, capability));
}

/** Ids of outside providers that list a node, in the coverage's order, each once. */
export function suppliersOf(lens: Lens, node: number): string[] {
  const listed = (lens.outside.get(node) ?? []).filter(({ status }) => status === 'listed');
  return [...new Set(listed.map(({ provider }) => provider))];
}

/**
 * The state of every node under a lens, in the network's order.
 *
 * `present`, `weak` (present, capability below the threshold), `blocked` (present, but an input cannot be had: not
 * here, not from a known supplier outside, even if every unknown node were there), `missing` (absent), `broken`
 * (absent, and of the outside suppliers the coverage knows none lists it), `unknown` (not evidenced).
 * A coverage that names no outside supplier at all breaks nothing: it does not speak of the outside.
 *
 * @complexity O(n + m)
 */
export function nodeStates(network: Network, lens: Lens, counts: Uint8Array, thresholds: Required<StateThresholds>): NodeState[] {
  const states = statesAlone(lens, thresholds);
  const running = reachableNodes(network, lens, counts, thresholds);
  return states.map((state, node) => ((state === 'present' || state === 'weak') && running[node] === 0 ? 'blocked' : state));
}

/** 1 per node that runs with what is here, unknown or to be had from a known supplier outside. */
export function reachableNodes(network: Network, lens: Lens, counts: Uint8Array, thresholds: Required<StateThresholds>): Uint8Array {
  const outside = knowsOutside(lens);
  const reachable = Uint8Array.from(statesAlone(lens, thresholds), (state) =>
    state === 'broken' || (state === 'missing' && !outside) ? 0 : 1,
  );
  return sustain(coreOf(network).compiled, counts, reachable).operable;
}

/** The state of every node by what is said of it alone. */
function statesAlone(lens: Lens, thresholds: Required<StateThresholds>): NodeState[] {
  const outside = knowsOutside(lens);
  return lens.presence.map((presence, node): NodeState => {
    if (presence === 'unknown') return 'unknown';
    if (presence === 'absent') return outside && suppliersOf(lens, node).length === 0 ? 'broken' : 'missing';
    const capability = capabilityOf(lens, node);
    return capability !== undefined && capability < thresholds.weakBelow ? 'weak' : 'present';
  });
}

/** Whether the coverage names any supplier outside the lens. */
function knowsOutside(lens: Lens): boolean {
  return [...lens.outside.values()].some((row) => row.some(({ status }) => status === 'listed'));
}

/**
 * Whether a node is a chokepoint: essential without a substitute (`stopsTargets`), not here, and supplied from
 * outside by few; `possible` while what is here is unknown.
 */
export function chokepointOf(
  lens: Lens,
  node: number,
  state: NodeState,
  stopsTargets: boolean,
  thresholds: Required<StateThresholds>,
): Chokepoint {
  if (!stopsTargets || state === 'present' || state === 'weak' || state === 'blocked') return 'no';
  const suppliers = suppliersOf(lens, node).length;
  if (suppliers > thresholds.fewSuppliers) return 'no';
  return suppliers > 0 && state !== 'unknown' ? 'certain' : 'possible';
}
