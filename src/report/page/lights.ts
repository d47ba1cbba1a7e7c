import type { Compiled } from '../../graph/compiled.ts';
import { knockOut, type KnockOut } from '../../graph/knock-out.ts';
import type { PageData } from './page-data.ts';

/**
 * How a node hangs on another: `essential` by needs that must be met by that very member, `alternative` where some need
 * on the way has other members too, `optional` where some need on the way stops nothing.
 */
type Tie = 'essential' | 'alternative' | 'optional';
const ties = ['essential', 'alternative', 'optional'] as const satisfies readonly Tie[];

/** What lights up from one node: every node reached with the strongest tie by which it is. */
export type Lit = ReadonlyMap<number, Tie>;

/** What goes when a node is lost. */
interface Lost {
  /** Nodes that fall, in order; the lost one first. */
  readonly fallen: readonly number[];
  readonly rounds: readonly number[];
  /** Targets that stop, the lost node aside. */
  readonly stopped: readonly number[];
  /** Share, 0–1, of the running targets that stop; absent when none runs. */
  readonly loss?: number;
}

/** One supply relation: the strongest tie of all needs that it stands in. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly tie: Tie;
}

/** Answers what a click asks, from the page's data alone. */
export interface Lights {
  readonly arrows: readonly Arrow[];
  readonly upstream: (node: number) => Lit;
  readonly downstream: (node: number) => Lit;
  readonly lose: (node: number) => Lost;
}

/**
 * What lights up and what falls in the page — 点亮与断链, by the very kernel that `cascade` runs on.
 *
 * Mode `sustain`; baseline: every node available; essential needs count. Order: as reached, as fallen.
 *
 * @complexity O(n + m) to prepare and for each question
 * @example lightsOf(pageDataOf(toy, { weakLinks: weakLinks(toy) })).lose(0).fallen // => [0]
 */
export function lightsOf(data: PageData): Lights {
  const arrows = arrowsOf(data);
  const into: Arrow[][] = data.nodes.map(() => []);
  const outOf: Arrow[][] = data.nodes.map(() => []);
  for (const arrow of arrows) {
    into[arrow.to]!.push(arrow);
    outOf[arrow.from]!.push(arrow);
  }
  const compiled = compiledOf(data);
  let engine: KnockOut | undefined;
  return {
    arrows,
    upstream: (node) => walk(into, ({ from }) => from, node),
    downstream: (node) => walk(outOf, ({ to }) => to, node),
    lose: (node) => {
      engine ??= knockOut(compiled, compiled.slotEssential, new Uint8Array(compiled.nodeCount).fill(1), 'sustain');
      const { baseline } = engine;
      const fallen = engine.without([node]);
      const gone = new Set(fallen.nodes);
      const running = data.targets.filter((target) => baseline[target] === 1);
      const lost = running.filter((target) => gone.has(target));
      return {
        fallen: fallen.nodes,
        rounds: fallen.rounds,
        stopped: lost.filter((target) => target !== node),
        ...(running.length === 0 ? {} : { loss: lost.length / running.length }),
      };
    },
  };
}

function arrowsOf({ nodes }: PageData): Arrow[] {
  return nodes.flatMap(({ needs }, to) => {
    const tieOf = new Map<number, Tie>();
    for (const { any, optional } of needs) {
      const tie: Tie = optional === true ? 'optional' : any.length > 1 ? 'alternative' : 'essential';
      for (const from of any) {
        const known = tieOf.get(from);
        if (known === undefined || ties.indexOf(tie) < ties.indexOf(known)) tieOf.set(from, tie);
      }
    }
    return [...tieOf].map(([from, tie]): Arrow => ({ from, to, tie }));
  });
}

/** Walks by the strongest ties first, then lets weaker ones in. */
function walk(next: readonly (readonly Arrow[])[], end: (arrow: Arrow) => number, start: number): Lit {
  const reached = new Map<number, Tie>([[start, 'essential']]);
  for (const [at, tie] of ties.entries()) {
    const queue = [...reached.keys()];
    for (let head = 0; head < queue.length; head++) {
      for (const arrow of next[queue[head]!]!) {
        const other = end(arrow);
        if (reached.has(other) || ties.indexOf(arrow.tie) > at) continue;
        reached.set(other, tie);
        queue.push(other);
      }
    }
  }
  reached.delete(start);
  return reached;
}

function compiledOf({ nodes }: PageData): Compiled {
  const slots = nodes.flatMap(({ needs }, owner) => needs.map((need) => ({ owner, need })));
  const slotStart = new Int32Array(nodes.length + 1);
  for (const { owner } of slots) slotStart[owner + 1]!++;
  for (let node = 0; node < nodes.length; node++) slotStart[node + 1]! += slotStart[node]!;
  const memberStart = new Int32Array(slots.length + 1);
  slots.forEach(({ need }, slot) => (memberStart[slot + 1] = memberStart[slot]! + need.any.length));
  const members = Int32Array.from(slots.flatMap(({ need }) => need.any));
  const usedBy: number[][] = nodes.map(() => []);
  slots.forEach(({ need }, slot) => need.any.forEach((member) => usedBy[member]!.push(slot)));
  const useStart = new Int32Array(nodes.length + 1);
  usedBy.forEach((uses, node) => (useStart[node + 1] = useStart[node]! + uses.length));
  return {
    nodeCount: nodes.length,
    slotCount: slots.length,
    slotStart,
    slotOwner: Int32Array.from(slots, ({ owner }) => owner),
    slotEssential: Uint8Array.from(slots, ({ need }) => (need.optional === true ? 0 : 1)),
    slotWrittenBy: Int32Array.from(slots, ({ owner, need }) => need.from ?? owner),
    slotNeedIndex: new Int32Array(slots.length).fill(-1),
    memberStart,
    members,
    useStart,
    uses: Int32Array.from(usedBy.flat()),
  };
}
