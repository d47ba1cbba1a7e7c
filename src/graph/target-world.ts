import type { Mode } from '../model/terms.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** A world in which places of a plan fail one after another, and come back in the opposite order — 目标的世界. */
export interface TargetWorld {
  /** Whether the target runs now. */
  readonly runs: () => boolean;
  /** Takes a place, and all that cannot run without it, from what runs. */
  readonly fail: (place: number) => void;
  /** How many places have gone; give it to `restore` to have back those that went later. */
  readonly gone: () => number;
  readonly restore: (gone: number) => void;
  /**
   * Places with a price above 0 among some that together keep the target running, cheap ones preferred.
   *
   * With these left, and every place of price 0 that runs now, the target runs; in mode `start-up` they build it up.
   */
  readonly support: (prices: Float64Array) => number[];
}

/**
 * Everything runs that the plan lays out; what fails is passed on at once.
 *
 * @param plan of the part of a world that is upstream of the target
 * @param target a place
 * @complexity `fail` and `restore` take time in what falls, and in mode `start-up` in the loops that are touched;
 * `support` takes O(n + m); memory O(n + m)
 */
export function targetWorld(plan: SweepPlan, mode: Mode, target: number): TargetWorld {
  const { plainStart, plain, choiceStart, memberStart, members, useStart, uses, choiceOwner, loopStart, loopEnd } = plan;
  const size = plan.nodeAt.length;
  const alive = new Uint8Array(size).fill(1);
  const left = Int32Array.from(choiceOwner, (_owner, choice) => memberStart[choice + 1]! - memberStart[choice]!); // of large choices
  const log = new Int32Array(size); // places that are gone, in order
  const footed = mode === 'start-up';
  const loops: number[] = []; // first places of loops that may have lost their footing
  const isListed = new Uint8Array(footed ? size : 0);
  const joined = new Uint8Array(footed ? size : 0);
  let gone = 0;
  let passedOn = 0;

  const kill = (place: number) => {
    if (alive[place] === 0) return;
    alive[place] = 0;
    log[gone++] = place;
  };
  const lessSure = (place: number) => {
    const first = loopStart[place]!;
    if (!footed || loopEnd[place]! - first < 2 || isListed[first] === 1) return;
    isListed[first] = 1;
    loops.push(first);
  };
  const passOn = () => {
    while (passedOn < gone) {
      const place = log[passedOn++]!;
      let at = useStart[place]!;
      const stop = useStart[place + 1]!;
      for (let last = at + uses[at++]!; at <= last; at++) kill(uses[at]!);
      for (let last = at + 2 * uses[at++]!; at <= last; at += 2) {
        if (alive[uses[at]!] === 0) kill(uses[at + 1]!);
        else lessSure(uses[at + 1]!);
      }
      for (; at < stop; at++) {
        const choice = uses[at]!;
        if (--left[choice]! === 0) kill(choiceOwner[choice]!);
        else lessSure(choiceOwner[choice]!);
      }
    }
  };
  /** Visits the places of a loop that can be built up, each after what it stands on. */
  const buildUp = (first: number, visit: (place: number) => void) => {
    const end = loopEnd[first]!;
    const inLoop = (place: number) => place >= first && place < end;
    const open = new Int32Array(end - first); // needs that nothing outside, and nothing built up yet, meets
    const queue = new Int32Array(end - first);
    const met = new Set<number>(); // large choices
    let tail = 0;
    const close = (place: number) => {
      if (--open[place - first]! === 0 && alive[place] === 1) queue[tail++] = place;
    };
    const stands = (place: number) => (inLoop(place) ? joined[place] === 1 : alive[place] === 1);
    joined.fill(0, first, end);
    for (let place = first; place < end; place++) {
      let count = 0;
      for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) if (!stands(plain[at]!)) count++;
      for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
        let isMet = false;
        for (let at = memberStart[choice]!; at < memberStart[choice + 1]!; at++) isMet ||= stands(members[at]!);
        if (isMet) met.add(choice);
        else count++;
      }
      open[place - first] = count;
      if (count === 0 && alive[place] === 1) queue[tail++] = place;
    }
    for (let head = 0; head < tail; head++) {
      const place = queue[head]!;
      visit(place);
      let at = useStart[place]!;
      const stop = useStart[place + 1]!;
      for (let last = at + uses[at++]!; at <= last; at++) if (inLoop(uses[at]!)) close(uses[at]!);
      for (let last = at + 2 * uses[at++]!; at <= last; at += 2) {
        if (inLoop(uses[at + 1]!) && !stands(uses[at]!)) close(uses[at + 1]!);
      }
      for (; at < stop; at++) {
        const choice = uses[at]!;
        if (!inLoop(choiceOwner[choice]!) || met.has(choice)) continue;
        met.add(choice);
        close(choiceOwner[choice]!);
      }
      joined[place] = 1;
    }
  };

  const cost = new Float64Array(size);
  const picked = new Int32Array(choiceOwner.length); // member of each choice
  const isKept = new Uint8Array(size);
  const priceUp = (place: number, prices: Float64Array) => {
    let sum = prices[place]!;
    for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) sum += cost[plain[at]!]!;
    for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
      let least = Infinity;
      for (let at = memberStart[choice]!; at < memberStart[choice + 1]!; at++) {
        const member = members[at]!;
        if (alive[member] === 0 || cost[member]! >= least) continue;
        least = cost[member]!;
        picked[choice] = member;
      }
      sum += least;
    }
    cost[place] = Math.min(sum, Number.MAX_VALUE);
  };

  return {
    runs: () => alive[target] === 1,
    gone: () => gone,
    fail: (place) => {
      kill(place);
      passOn();
      while (loops.length > 0) {
        const first = loops.pop()!;
        isListed[first] = 0;
        buildUp(first, () => undefined);
        for (let at = first; at < loopEnd[first]!; at++) if (joined[at] === 0) kill(at);
        passOn();
      }
    },
    restore: (before) => {
      while (gone > before) {
        const place = log[--gone]!;
        alive[place] = 1;
        let at = useStart[place]!;
        at += uses[at]! + 1;
        at += 2 * uses[at]! + 1;
        for (; at < useStart[place + 1]!; at++) left[uses[at]!]!++;
      }
      passedOn = gone;
    },
    support: (prices) => {
      cost.fill(footed ? Infinity : 0); // what is not priced yet cannot be built on, or runs with its loop for nothing
      const end = loopEnd[target]!;
      for (let place = 0; place < end; place++) {
        if (footed && loopEnd[place]! - place > 1) {
          buildUp(place, (built) => priceUp(built, prices));
          place = loopEnd[place]! - 1;
        } else if (alive[place] === 1) priceUp(place, prices);
      }
      const kept = [target];
      isKept[target] = 1;
      const keep = (place: number) => {
        if (isKept[place] === 1) return;
        isKept[place] = 1;
        kept.push(place);
      };
      for (const place of kept) {
        for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) keep(plain[at]!);
        for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) keep(picked[choice]!);
      }
      for (const place of kept) isKept[place] = 0;
      return kept.filter((place) => prices[place]! > 0).sort((a, b) => a - b);
    },
  };
}
