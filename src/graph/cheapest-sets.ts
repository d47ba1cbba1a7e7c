import type { Mode } from '../model/terms.ts';
import type { CompletionCore } from './completion-core.ts';
import { completionProgram, type CompletionProgram } from './completion-program.ts';
import { cheapestSearch, type Cheapest } from './completion-search.ts';

/** Every {@link Solver}, in the order listed. */
export const solvers = ['auto', 'search', 'highs'] as const;

/** Who looks for the optimum: the own search first and HiGHS where that does not finish, or one of them alone. */
export type Solver = (typeof solvers)[number];

/** What bounds the work on an optimum. */
export interface SolverBounds {
  readonly solver: Solver;
  /** Seconds for HiGHS in all. */
  readonly seconds: number;
  /** Work of the own search for one set, in places looked at. */
  readonly maxWork: number;
  /** Asked between two steps of long work: throws to stop it. */
  readonly pause: () => Promise<void>;
}

/** Places looked at between two pauses: some hundredths of a second. */
const stride = 1e6;

/** The cheapest sets of elements, cheapest first. */
export interface CheapestSets {
  readonly sets: readonly (readonly number[])[];
  /** No set costs less than this. */
  readonly lowerBound: number;
  /** Whether these are proven to be the cheapest. */
  readonly optimal: boolean;
  /** Whether there are no others. */
  readonly complete: boolean;
  /** Places the own search looked at, and whether HiGHS was asked. */
  readonly work: number;
  readonly asked: boolean;
}

/**
 * The k cheapest minimal sets of elements with which the goal runs.
 *
 * One after another: a set that was found is excluded with all that contain it, and the cheapest of what is left is
 * minimal again once it is narrowed.
 */
export async function cheapestSets(core: CompletionCore, mode: Mode, k: number, bounds: SolverBounds): Promise<CheapestSets> {
  const { price } = core;
  const sets: number[][] = [];
  const costOf = (set: readonly number[]) => set.reduce((sum, element) => sum + price[element]!, 0);
  let program: CompletionProgram | undefined;
  let work = 0;
  let seconds = 0;
  let lowerBound = 0;
  let optimal = true;
  let isFirst = true;
  const done = (complete: boolean): CheapestSets => ({ sets, lowerBound, optimal, complete, work, asked: program !== undefined });
  if (core.goals.length === 0) return { ...done(true), sets: [[]] };
  try {
    while (sets.length < k) {
      await bounds.pause();
      let found: { readonly set?: readonly number[]; readonly lowerBound: number } = { lowerBound: 0 };
      let isProven = false;
      const prove = () => {
        const cost = found.set === undefined ? Infinity : costOf(found.set);
        isProven = found.lowerBound === Infinity ? found.set === undefined : found.lowerBound >= cost - 1e-6 * Math.max(1, cost);
      };
      if (program === undefined && bounds.solver !== 'highs') {
        const search = cheapestSearch(core, mode, sets);
        let searched: Cheapest;
        let limit = 0;
        do {
          limit = Math.min(limit + stride, bounds.maxWork);
          searched = search.run(limit);
          await bounds.pause();
        } while (!searched.isDone && limit < bounds.maxWork);
        found = searched;
        work += searched.work;
        prove();
      }
      if (!isProven && bounds.solver !== 'search') {
        await bounds.pause();
        program ??= await completionProgram(core, mode, [1], sets);
        const start = found.set === undefined ? {} : { start: found.set };
        const solved = program.cheapest({ value: 1, seconds: bounds.seconds - seconds, ...start });
        seconds += solved.seconds;
        await bounds.pause();
        const better = solved.set !== undefined && (found.set === undefined || costOf(solved.set) <= costOf(found.set));
        const set = better ? solved.set : found.set;
        found = { ...(set === undefined ? {} : { set }), lowerBound: Math.max(solved.lowerBound, found.lowerBound) };
        prove();
      }
      if (isFirst) lowerBound = isProven && found.set !== undefined ? costOf(found.set) : found.lowerBound;
      isFirst = false;
      if (found.set === undefined) {
        if (isProven) return done(true);
        optimal = false;
        return done(false);
      }
      sets.push([...found.set]);
      if (isProven) continue;
      optimal = false;
      return done(false);
    }
    return done(false);
  } finally {
    program?.dispose();
  }
}
