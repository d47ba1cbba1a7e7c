import type { Mode } from '../model/terms.ts';
import type { CompletionCore } from './completion-core.ts';
import { standing } from './standing.ts';
import type { SweepPlan } from './sweep-plan.ts';
import { targetWorld } from './target-world.ts';

/** The cheapest set of places found, and what is known about cheaper ones. */
export interface Cheapest {
  /** Places of the plan, ascending, none of which can be spared; `undefined` when none was found. */
  readonly set?: readonly number[];
  /** No set costs less than this; Infinity when there is none. */
  readonly lowerBound: number;
  /** Work done, in places looked at. */
  readonly work: number;
  /** Whether nothing is left to decide. */
  readonly isDone: boolean;
}

/** A search that goes on where it was left. */
export interface CheapestSearch {
  /**
   * Goes on until nothing is left to decide, or until so many places have been looked at in all: a bound of time that is
   * the same on every machine.
   */
  readonly run: (maxWork: number) => Cheapest;
}

/** A branch that has not been looked into: what is decided there, and a bound on what it costs. */
interface Branch {
  readonly decisions: number;
  readonly element: number;
  readonly take: boolean;
  readonly bound: number;
}

/**
 * The cheapest set of elements with which the goal runs, by branch and bound.
 *
 * The bound is a dual one: as long as the goal is stopped, every set must contain one of the elements that stop it, so
 * each of these can be charged the least of what they still cost; what is charged in full counts as there. A set found
 * among those is narrowed until nothing of it can be spared. If the two meet, nothing is left to decide; else one of
 * its elements is taken, and then forbidden.
 *
 * @param known sets that do not count, and that no answer may contain
 * @complexity exponential at worst, bounded by `maxWork`; a bound takes O(n + m) for each element it charges in full
 * @reference Wong, Mathematical Programming 28 (1984) 271–287, for the dual ascent on Steiner arborescences
 */
export function cheapestSearch(core: CompletionCore, mode: Mode, known: readonly (readonly number[])[]): CheapestSearch {
  const { plan, price, elements, goals } = core;
  const [goal] = goals;
  if (goal === undefined) {
    const only: Cheapest = { ...(known.length > 0 ? { lowerBound: Infinity } : { set: [], lowerBound: 0 }), work: 0, isDone: true };
    return { run: () => only };
  }
  const world = targetWorld(plan, mode, goal);
  const ascent = dualAscent(plan, mode, goal);
  const taken = new Set<number>();
  const forbidden = new Set<number>();
  const decided: { readonly element: number; readonly take: boolean; readonly gone: number }[] = [];
  const open: Branch[] = [];
  const integral = elements.every((element) => Number.isInteger(price[element]!));
  const atLeast = (bound: number) => (integral ? Math.ceil(bound - 1e-6) : bound);
  const costOf = (set: readonly number[]) => set.reduce((sum, element) => sum + price[element]!, 0);
  let best: readonly number[] | undefined;
  let least = Infinity;
  let work = 0;

  const fail = (element: number) => {
    const gone = world.gone();
    world.fail(element);
    work += world.gone() - gone;
  };
  const runsWithout = (element: number) => {
    const gone = world.gone();
    fail(element);
    if (world.runs()) return true;
    world.restore(gone);
    return false;
  };
  const marks = new Float64Array(price.length);
  /** The elements in `within`, less what can be spared: dear ones first, and of equals the last declared. */
  const narrowed = (within: ReadonlySet<number>): number[] => {
    const before = world.gone();
    for (const element of elements) if (!within.has(element)) fail(element);
    for (const element of elements) marks[element] = taken.has(element) ? 0 : price[element]!;
    const support = new Set(world.support(marks));
    for (const element of within) if (marks[element]! > 0 && !support.has(element)) fail(element);
    const left = [...within].filter((element) => marks[element] === 0 || support.has(element));
    left.sort((a, b) => price[b]! - price[a]! || plan.nodeAt[b]! - plan.nodeAt[a]!);
    const kept = left.filter((element) => !runsWithout(element));
    world.restore(before);
    return kept.sort((a, b) => a - b);
  };
  const undo = (to: number) => {
    while (decided.length > to) {
      const { element, take, gone } = decided.pop()!;
      if (take) taken.delete(element);
      else forbidden.delete(element);
      world.restore(gone);
    }
  };
  const isWithin = (set: readonly number[], other: ReadonlySet<number>) => set.every((element) => other.has(element));

  /** Looks at the world as decided: a bound, perhaps a better set, and the element to branch on. */
  const look = () => {
    if (known.some((set) => isWithin(set, taken))) return;
    const ascended = ascent.run(price, elements, taken, forbidden);
    work += ascended.work;
    if (ascended.charged === Infinity) return;
    const bound = atLeast(costOf([...taken]) + ascended.charged);
    if (bound >= least - 1e-9 * (1 + least)) return;
    work += 2 * price.length;
    const found = narrowed(ascended.there);
    const same = known.find((set) => set.length === found.length && isWithin(set, new Set(found)));
    const cost = costOf(found);
    if (same === undefined && cost < least) {
      least = cost;
      best = found;
    }
    if (same === undefined && bound >= least - 1e-9 * (1 + least)) return;
    const undecided = (same ?? found).filter((element) => !taken.has(element));
    undecided.sort((a, b) => price[b]! - price[a]! || plan.nodeAt[a]! - plan.nodeAt[b]!);
    const [element] = undecided;
    if (element === undefined) return; // what is taken is enough: all else costs no less
    const decisions = decided.length;
    open.push({ decisions, element, take: same !== undefined, bound }, { decisions, element, take: same === undefined, bound });
  };
  const nextBranch = (maxWork: number) => (work <= maxWork ? open.pop() : undefined);
  let isFresh = true;
  return {
    run: (maxWork) => {
      if (isFresh) look();
      isFresh = false;
      for (let branch = nextBranch(maxWork); branch !== undefined; branch = nextBranch(maxWork)) {
        undo(branch.decisions);
        if (branch.bound >= least - 1e-9 * (1 + least)) continue;
        const { element, take } = branch;
        decided.push({ element, take, gone: world.gone() });
        if (take) taken.add(element);
        else {
          forbidden.add(element);
          fail(element);
          if (!world.runs()) continue;
        }
        look();
      }
      const lowerBound = open.reduce((bound, branch) => Math.min(bound, branch.bound), least);
      return { ...(best === undefined ? {} : { set: best }), lowerBound, work, isDone: open.length === 0 };
    },
  };
}

/** What a dual ascent came to. */
interface Ascended {
  /** Sum of what was charged: no set costs less, beside what is taken; Infinity when nothing is enough. */
  readonly charged: number;
  /** What is taken, or costs nothing any more: enough for the goal. */
  readonly there: ReadonlySet<number>;
  readonly work: number;
}

/** Bounds the cost of starting the goal from below, again and again over one plan. */
function dualAscent(plan: SweepPlan, mode: Mode, goal: number) {
  const { runs, settle, stoppers } = standing(plan, mode);
  const left = new Float64Array(plan.nodeAt.length); // of the price; 0 for what is there
  return {
    run: (price: Float64Array, elements: readonly number[], taken: ReadonlySet<number>, forbidden: ReadonlySet<number>): Ascended => {
      for (const element of elements) left[element] = taken.has(element) ? 0 : forbidden.has(element) ? Infinity : price[element]!;
      let charged = 0;
      let work = settle(left);
      while (runs[goal] === 0) {
        const stops = stoppers(goal);
        if (stops.length === 0) return { charged: Infinity, there: new Set(), work };
        const least = stops.reduce((low, place) => Math.min(low, left[place]!), Infinity);
        charged += least;
        for (const place of stops) left[place]! -= least;
        work += settle(left);
      }
      return { charged, there: new Set(elements.filter((element) => left[element] === 0)), work };
    },
  };
}
