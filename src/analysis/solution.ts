import { joiningOrder, sustain } from '../graph/fixed-point.ts';
import { knockOut } from '../graph/knock-out.ts';
import { coreOf, type Network } from '../graph/network.ts';
import type { Filling, FillingWorld } from './filling.ts';
import { withoutSlotsOf } from './trade.ts';
import { stepsOfFall, type Step } from './witness.ts';

/** A set of nodes that makes the targets attainable, none of which can be spared. */
export interface Completion {
  /** Nodes to add, in declaration order. */
  readonly add: readonly string[];
  /** Nodes to buy, in declaration order: those with a price, and those that `trade` gives and that are relied on. */
  readonly buy: readonly string[];
  /** Price of all that is added and bought, forced nodes included. */
  readonly cost: number;
  /** Of `add`, the nodes that nothing is said of: they may be there without a record. */
  readonly notEvidenced: readonly string[];
  /** For every node above, how the first target stops without it, nearest step first; empty for a target and for what was forced in vain. */
  readonly because: readonly { readonly node: string; readonly neededBy: readonly Step[] }[];
}

/** The nodes that a set of places stands for, what they cost, and why each is needed. */
export function solutionOf(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: readonly number[],
  places: readonly number[],
  isExplained: (node: number) => boolean = () => true,
): { readonly completion: Completion; readonly nodes: readonly number[] } {
  const { problem } = world;
  const inOrder = (nodes: Iterable<number>) => [...nodes].sort((a, b) => a - b);
  const ids = (nodes: readonly number[]) => nodes.map((index) => network.nodes[index]!.id);
  const added = inOrder([...world.forced, ...places.filter((place) => problem.isBuy[place] === 0).map((place) => problem.nodeOf[place]!)]);
  const paid = places.filter((place) => problem.isBuy[place] === 1).map((place) => problem.nodeOf[place]!);
  const cost =
    places.reduce((sum, place) => sum + problem.price[place]!, 0) + world.forced.reduce((sum, node) => sum + filling.addPrice[node]!, 0);
  const there = Uint8Array.from(world.given);
  for (const node of added) there[node] = 1;
  const bought = inOrder([...paid, ...reliedOn(network, filling, world, targets, there, paid)]);
  const counts = withoutSlotsOf(network, filling.counts, bought);
  for (const node of bought) there[node] = 1;
  const whole = knockOut(coreOf(network).compiled, counts, there, filling.mode);
  const nodes = inOrder([...added, ...bought]);
  const because = nodes.filter(isExplained).map((node) => {
    const fallen = whole.without([node]);
    const lost = new Set(fallen.nodes);
    const stopped = targets.find((target) => target !== node && lost.has(target));
    return { node: network.nodes[node]!.id, neededBy: stopped === undefined ? [] : stepsOfFall(network, fallen, stopped) };
  });
  const notEvidenced = ids(added.filter((node) => filling.isUnknown[node] === 1));
  return { completion: { add: ids(added), buy: ids(bought), cost, notEvidenced, because }, nodes };
}

/** Of the nodes that trade gives for nothing, some that the targets rely on and of which none can be spared. */
function reliedOn(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: readonly number[],
  there: Uint8Array,
  paid: readonly number[],
): number[] {
  const { compiled } = coreOf(network);
  const runsWith = (free: ReadonlySet<number>) => {
    const bought = [...paid, ...free];
    const available = Uint8Array.from(there);
    for (const node of bought) available[node] = 1;
    const counts = withoutSlotsOf(network, filling.counts, bought);
    const joined = filling.mode === 'start-up' ? joiningOrder(compiled, counts, available) : undefined;
    const when = new Int32Array(compiled.nodeCount);
    if (joined !== undefined) joined.forEach((node, at) => (when[node] = at + 1));
    else when.set(sustain(compiled, counts, available).operable);
    return { when, counts };
  };
  const all = new Set([...world.bought.keys()].filter((node) => world.bought[node] === 1));
  const { when, counts } = runsWith(all);
  const used = new Set(targets);
  for (const node of used) {
    for (let slot = compiled.slotStart[node]!; slot < compiled.slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      const members = compiled.members.subarray(compiled.memberStart[slot], compiled.memberStart[slot + 1]);
      let first: number | undefined;
      for (const member of members) if (when[member]! > 0 && (first === undefined || when[member]! < when[first]!)) first = member;
      if (first !== undefined) used.add(first);
    }
  }
  const kept = new Set([...used].filter((node) => all.has(node)).sort((a, b) => b - a));
  for (const node of [...kept]) {
    kept.delete(node);
    const { when: still } = runsWith(kept);
    if (targets.some((target) => still[target] === 0)) kept.add(node);
  }
  return [...kept];
}
