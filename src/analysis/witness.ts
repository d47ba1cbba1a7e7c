import { claimsOfSlot, type CitedClaim } from '../graph/evidence.ts';
import type { Fallen } from '../graph/knock-out.ts';
import { memberIds, type Network } from '../graph/network.ts';
import type { Reach } from '../graph/reach.ts';
import type { Targets } from './targets.ts';
import { slotBetween } from './upstream-of.ts';

/** One step of a because-line: `node` depends here on `on`, and these claims say so. */
export interface Step {
  readonly node: string;
  readonly on: string;
  /** The other members of that need, when there are any. */
  readonly alternatives: readonly string[];
  readonly claims: readonly CitedClaim[];
}

/**
 * How the fall of the knocked-out node reached `last`, nearest step first; empty when `last` is no fallen node.
 *
 * Replayed alone, each step explains its node: the need named lost its last running member.
 */
export function stepsOfFall(network: Network, fallen: Fallen, last: number): Step[] {
  const at = new Map(fallen.nodes.map((node, index) => [node, index]));
  const steps: Step[] = [];
  const seen = new Set<number>();
  for (let node = last; !seen.has(node);) {
    seen.add(node);
    const index = at.get(node);
    const cause = index === undefined ? -1 : fallen.causes[index]!;
    if (index === undefined || cause === -1) break;
    steps.push(step(network, fallen.slots[index]!, node, cause));
    node = cause;
  }
  return steps.reverse();
}

/** How the nearest start of an upstream walk depends on `node`, nearest step to `node` first. */
export function stepsOfNeed(network: Network, walk: Reach, node: number): Step[] {
  const steps: Step[] = [];
  for (let supplier = node; walk.via[supplier] !== -1; supplier = walk.via[supplier]!) {
    const user = walk.via[supplier]!;
    steps.push(step(network, slotBetween(network, user, supplier), user, supplier));
  }
  return steps;
}

function step(network: Network, slot: number, node: number, on: number): Step {
  const supplier = network.nodes[on]!.id;
  return {
    node: network.nodes[node]!.id,
    on: supplier,
    alternatives: memberIds(network, slot).filter((member) => member !== supplier),
    claims: claimsOfSlot(network, slot),
  };
}

/** Of the stopped targets the one worth most; of equals the one that falls first. */
export function firstStopped(targets: Targets, stops: readonly number[], fallen: Fallen): number {
  const value = new Map(targets.nodes.map((target, at) => [target, targets.values[at]!]));
  const when = new Map(fallen.nodes.map((node, at) => [node, at]));
  return [...stops].sort((a, b) => value.get(b)! - value.get(a)! || when.get(a)! - when.get(b)!)[0]!;
}
