import type { Mode } from '../model/terms.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** What runs of a plan when some of its places are not there, and what stops the rest — 站立与阻断. */
export interface Standing {
  /** 1 per place that runs, after {@link Standing.settle}. */
  readonly runs: Uint8Array;
  /**
   * Works out what runs when exactly the places with `lack` 0 are there.
   *
   * @returns how many places were looked at
   */
  readonly settle: (lack: Float64Array) => number;
  /** Lacking places of which one at least must come before a goal that does not run can: those with a finite lack. */
  readonly stoppers: (goal: number) => number[];
  /** The need that stops a place which is there: plain supplier p as -1 - p, a choice by its number. */
  readonly why: Int32Array;
}

/** @complexity `settle` takes O(n + m), in loops times the rounds a loop takes; `stoppers` O(n + m) */
export function standing(plan: SweepPlan, mode: Mode): Standing {
  const { plainStart, plain, choiceStart, memberStart, members, loopEnd } = plan;
  const size = plan.nodeAt.length;
  const runs = new Uint8Array(size);
  const why = new Int32Array(size);
  const seen = new Int32Array(size);
  let lacking: Float64Array = new Float64Array(size);
  let round = 0;

  /** The need that stops a place, a plain one or the choice with the fewest members; `undefined` when none does. */
  const stopping = (place: number): number | undefined => {
    for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) if (runs[plain[at]!] === 0) return -1 - plain[at]!;
    let found: number | undefined;
    let fewest = Infinity;
    for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
      const count = memberStart[choice + 1]! - memberStart[choice]!;
      if (count >= fewest) continue;
      let isMet = false;
      for (let at = memberStart[choice]!; !isMet && at < memberStart[choice + 1]!; at++) isMet = runs[members[at]!] === 1;
      if (isMet) continue;
      found = choice;
      fewest = count;
    }
    return found;
  };
  return {
    runs,
    why,
    settle: (lack) => {
      lacking = lack;
      let looked = 0;
      for (let first = 0; first < size; first = loopEnd[first]!) {
        const end = loopEnd[first]!;
        const isLoop = end - first > 1;
        const settled = mode === 'sustain' ? 0 : 1; // in a loop the least fixed point grows from nothing, the greatest shrinks
        for (let place = first; place < end; place++) runs[place] = isLoop && settled === 0 && lack[place] === 0 ? 1 : 0;
        for (let changed = true; changed;) {
          changed = false;
          for (let place = first; place < end; place++) {
            looked++;
            if (lack[place]! > 0 || (isLoop && runs[place] === settled)) continue;
            const stop = stopping(place);
            if (stop !== undefined) why[place] = stop;
            const now = stop === undefined ? 1 : 0;
            if (now === runs[place]) continue;
            runs[place] = now;
            changed = isLoop;
          }
        }
      }
      return looked;
    },
    stoppers: (goal) => {
      const found: number[] = [];
      const stack = [goal];
      seen[goal] = ++round;
      const visit = (place: number) => {
        if (seen[place] === round) return;
        seen[place] = round;
        stack.push(place);
      };
      for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
        if (lacking[place]! > 0) {
          if (lacking[place]! < Infinity) found.push(place);
          continue;
        }
        const stop = why[place]!;
        if (stop < 0) visit(-1 - stop);
        else for (let at = memberStart[stop]!; at < memberStart[stop + 1]!; at++) visit(members[at]!);
      }
      return found;
    },
  };
}
