import { compileSlots, type Compiled } from './compiled.ts';
import { digraphOf } from './digraph.ts';
import { integerBelow, type Random } from './random.ts';
import { bySupply, strongComponents } from './strong-components.ts';

/** A network whose suppliers are exchanged at random, again and again. */
export interface Rewiring {
  /** Tries as many exchanges as asked; how many of them came about. */
  readonly shuffle: (tries: number) => number;
  /** The network as it is now wired. */
  readonly current: () => Compiled;
  /** How many memberships may be exchanged. */
  readonly size: number;
}

/**
 * Rewires who supplies whom: two memberships of needs exchange their suppliers.
 *
 * Kept are how many needs a node has, how many suppliers each need, how many needs each supplier is in, and the
 * direction of every membership in a fixed supply order: what had no loops has none after. Never does a need list a
 * supplier twice, and a node needs itself neither more nor less. Every try is as likely as its reverse, so in the long run
 * all wirings that can be reached are equally frequent. Slots that do not count, and those that variants make, stay.
 *
 * @complexity O(n + m) to begin with; O(members of two needs) a try
 * @reference Milo et al., arXiv cond-mat/0312028 (2003); Goñi, Corominas-Murtra, Solé & Rodríguez-Caso, Phys. Rev. E 82
 * (2010) 066115 for the directed acyclic case
 */
export function rewiring(base: Compiled, counts: Uint8Array, random: Random): Rewiring {
  const { slotStart, slotCount, slotOwner, slotNeedIndex, memberStart } = base;
  const members = base.members.slice();
  const order = bySupply(strongComponents(digraphOf(base, counts)));
  const place = new Int32Array(base.nodeCount);
  order.forEach((node, at) => (place[node] = at));
  const open: number[] = [];
  const slotOf = new Int32Array(members.length);
  for (let slot = 0; slot < slotCount; slot++) {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
      slotOf[at] = slot;
      if (counts[slot] === 1 && slotNeedIndex[slot] !== -1 && members[at] !== slotOwner[slot]) open.push(at);
    }
  }
  const lists = (slot: number, node: number) => {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) if (members[at] === node) return true;
    return false;
  };
  const direction = (supplier: number, user: number) => Math.sign(place[user]! - place[supplier]!);
  return {
    size: open.length,
    shuffle: (tries) => {
      let done = 0;
      for (let round = 0; round < tries && open.length > 1; round++) {
        const one = open[integerBelow(random, open.length)]!;
        const two = open[integerBelow(random, open.length)]!;
        const [slotA, slotB] = [slotOf[one]!, slotOf[two]!];
        const [a, b] = [members[one]!, members[two]!];
        const [userA, userB] = [slotOwner[slotA]!, slotOwner[slotB]!];
        if (slotA === slotB || a === b || lists(slotA, b) || lists(slotB, a)) continue;
        if (direction(b, userA) !== direction(a, userA) || direction(a, userB) !== direction(b, userB)) continue;
        members[one] = b;
        members[two] = a;
        done++;
      }
      return done;
    },
    current: () => compileSlots(slotStart, memberStart, members.slice()),
  };
}
