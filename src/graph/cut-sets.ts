import type { Mode } from '../model/terms.ts';
import type { SweepPlan } from './sweep-plan.ts';
import { targetWorld, type TargetWorld } from './target-world.ts';

/** Bounds of a search for sets. */
export interface SetBounds {
  /** Largest set looked for. */
  readonly maxSize: number;
  /** Sets found before the search stops. */
  readonly limit: number;
  /** Worlds looked at before the search stops. */
  readonly maxSteps: number;
}

/** Why a search for sets did not see everything. */
export type StoppedBy = 'max-size' | 'limit' | 'max-steps';

/** Sets of places, and whether there are others. */
export interface FoundSets {
  readonly sets: readonly (readonly number[])[];
  /** Absent when there are no more sets. */
  readonly stoppedBy?: StoppedBy;
}

/**
 * Minimal cut sets of a place: sets of elements that stop it together, and no smaller part of which does.
 *
 * What keeps the target running is a support; every cut takes something from every support. So the search takes an
 * element of one support at a time, finds a support of what is left, and so on; an element that was tried is left alone
 * in the branches beside it, so that it meets every cut once. Sizes ascend: a search that is stopped has all sets of
 * the sizes before. Members that stop the target alone take no part in larger sets.
 *
 * @param elements places that may fail; all others stay up unless they lose what they need
 * @complexity exponential in the size at worst: a step costs O(n + m) for the part of the plan upstream
 * @reference Reiter, Artificial Intelligence 32 (1987) 57–95: a tree of hitting sets, here of supports
 */
export function cutSets(plan: SweepPlan, mode: Mode, target: number, elements: readonly number[], bounds: SetBounds): FoundSets {
  const search: Search = {
    world: targetWorld(plan, mode, target),
    probe: targetWorld(plan, mode, target),
    prices: new Float64Array(plan.nodeAt.length),
    only: new Float64Array(plan.nodeAt.length),
    sets: [],
    bounds,
    steps: 0,
    isOpen: false,
  };
  for (const element of elements) search.prices[element] = 1;
  for (let size = 1; ; size++) {
    if (size > bounds.maxSize) return { sets: search.sets, stoppedBy: 'max-size' };
    search.isOpen = false;
    const before = search.sets.length;
    const stoppedBy = searchSize(search, size);
    if (stoppedBy !== undefined) return { sets: search.sets, stoppedBy };
    if (size === 1) for (const [single] of search.sets.slice(before)) search.prices[single!] = 0;
    if (!search.isOpen) return { sets: search.sets };
  }
}

interface Search {
  /** What runs without the elements taken so far. */
  readonly world: TargetWorld;
  /** A second one, to try smaller sets in. */
  readonly probe: TargetWorld;
  /** 1 per element that may be taken. */
  readonly prices: Float64Array;
  readonly only: Float64Array;
  readonly sets: number[][];
  readonly bounds: SetBounds;
  steps: number;
  /** Whether there may be larger sets. */
  isOpen: boolean;
}

/** Finds all cut sets of one size; those of smaller sizes are known. */
function searchSize(search: Search, size: number): StoppedBy | undefined {
  const { world, prices, bounds } = search;
  const taken: number[] = [];
  const frames: { readonly branches: readonly number[]; at: number; readonly gone: number }[] = [];
  const enter = (): StoppedBy | undefined => {
    if (++search.steps > bounds.maxSteps) return 'max-steps';
    const branches = world.support(prices);
    if (taken.length === size - 1) return lastOf(search, taken, branches);
    frames.push({ branches, at: 0, gone: world.gone() });
    return undefined;
  };
  let stoppedBy = enter();
  for (let frame = frames.at(-1); stoppedBy === undefined && frame !== undefined; frame = frames.at(-1)) {
    taken.length = frames.length - 1;
    world.restore(frame.gone);
    const element = frame.branches[frame.at++];
    if (element === undefined) {
      for (const branch of frame.branches) prices[branch] = 1;
      frames.pop();
      continue;
    }
    prices[element] = 0;
    world.fail(element);
    if (!world.runs()) continue; // a smaller cut
    taken.push(element);
    stoppedBy = enter();
  }
  return stoppedBy;
}

/** Finds the elements that complete a cut: of one support, those that no other can do without. */
function lastOf(search: Search, taken: readonly number[], support: readonly number[]): StoppedBy | undefined {
  const { world, probe, prices, only, sets, bounds } = search;
  let candidates = support;
  for (let before = Infinity; candidates.length < before && candidates.length > 0;) {
    before = candidates.length;
    for (const place of candidates) only[place] = 1;
    const others = world.support(only);
    for (const place of candidates) only[place] = 0;
    candidates = others;
  }
  const gone = world.gone();
  const stops = (place: number) => {
    world.fail(place);
    const stopped = !world.runs();
    world.restore(gone);
    return stopped;
  };
  search.steps += candidates.length;
  const cuts = candidates.filter(stops);
  for (const place of cuts) {
    const set = [...taken, place];
    if (!isMinimal(probe, set)) continue;
    if (sets.length === bounds.limit) return 'limit';
    sets.push(set.sort((a, b) => a - b));
  }
  if (!search.isOpen && cuts.length < support.length) search.isOpen = someIsOpen(world, prices, new Set(cuts), support);
  return undefined;
}

/** Whether the target runs again when any one of the set is back. */
function isMinimal(probe: TargetWorld, set: readonly number[]): boolean {
  return set.every((back) => {
    for (const place of set) if (place !== back) probe.fail(place);
    const runs = probe.runs();
    probe.restore(0);
    return runs;
  });
}

/** Whether some branch can still be followed: the target runs without it, and not on what cannot fail alone. */
function someIsOpen(world: TargetWorld, prices: Float64Array, cuts: ReadonlySet<number>, support: readonly number[]): boolean {
  const gone = world.gone();
  let isOpen = false;
  for (const place of support) {
    prices[place] = 0;
    if (isOpen || cuts.has(place)) continue;
    world.fail(place);
    isOpen = world.support(prices).length > 0;
    world.restore(gone);
  }
  for (const place of support) prices[place] = 1;
  return isOpen;
}
