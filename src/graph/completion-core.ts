import type { Mode } from '../model/terms.ts';
import { operable } from './fixed-point.ts';
import type { MakeOrBuy } from './make-or-buy.ts';
import { reach } from './reach.ts';
import { sweepPlan, type SweepPlan } from './sweep-plan.ts';
import { targetWorld } from './target-world.ts';

/** What is left to decide once everything that every completion must have is taken. */
export interface CompletionCore {
  /** Places of the make-or-buy structure without which no completion does. */
  readonly forced: readonly number[];
  /** What does not run yet and matters, laid out; empty when the forced places are enough. */
  readonly plan: SweepPlan;
  /** Price of acquiring each place of the plan; Infinity for places that need not be acquired. */
  readonly price: Float64Array;
  /** Places of the plan that can be acquired. */
  readonly elements: readonly number[];
  /** Places of the plan that stand for the goals. */
  readonly goals: readonly number[];
}

/** What is left to decide, or what runs with everything acquired when that is not enough. */
export type Reduced =
  | { readonly kind: 'core'; readonly core: CompletionCore }
  | { readonly kind: 'impossible'; readonly running: Uint8Array };

/** Everything that can be there: given, or to be had at a price. */
export function attainable({ given, price }: MakeOrBuy): Uint8Array {
  return Uint8Array.from(given, (there, place) => (there === 1 || price[place]! < Infinity ? 1 : 0));
}

/**
 * Reduces the question which places to acquire so that the goal runs.
 *
 * What runs already is left out with the needs it meets, and so is what cannot run or is not upstream. A place whose
 * lack alone stops the goal is in every completion; taking it may let more run, so this repeats until nothing is new.
 *
 * @complexity O((n + m) · rounds) and what falls with each place of one completion
 */
export function completionCore(problem: MakeOrBuy, mode: Mode): Reduced {
  const { compiled, given, goal } = problem;
  const all = attainable(problem);
  const best = operable(compiled, allSlots(problem), all, mode);
  if (best[goal] === 0) return { kind: 'impossible', running: best };
  const taken = Uint8Array.from(given);
  const forced: number[] = [];
  for (;;) {
    const core = coreWith(problem, mode, taken, best, [goal]);
    const more = mustHave(core, mode).map((place) => core.plan.nodeAt[place]!);
    for (const place of more) {
      taken[place] = 1;
      forced.push(place);
    }
    if (more.length === 0) return { kind: 'core', core: { ...core, forced: forced.sort((a, b) => a - b) } };
  }
}

/** What is left to decide for goals of which not all may be reached. */
export function openCore(problem: MakeOrBuy, mode: Mode, goals: readonly number[]): CompletionCore {
  const { compiled, given } = problem;
  const best = operable(compiled, allSlots(problem), attainable(problem), mode);
  return coreWith(problem, mode, given, best, goals);
}

function allSlots({ compiled }: MakeOrBuy): Uint8Array {
  return compiled.slotEssential;
}

function coreWith(problem: MakeOrBuy, mode: Mode, taken: Uint8Array, best: Uint8Array, goals: readonly number[]): CompletionCore {
  const { compiled, price } = problem;
  const { slotCount, slotOwner, memberStart, members } = compiled;
  const base = operable(compiled, allSlots(problem), taken, mode);
  const open = new Uint8Array(slotCount); // needs that nothing which runs already meets
  for (let slot = 0; slot < slotCount; slot++) {
    let isMet = base[slotOwner[slot]!] === 1;
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) isMet ||= base[members[at]!] === 1;
    open[slot] = isMet ? 0 : 1;
  }
  const left = goals.filter((place) => best[place] === 1 && base[place] === 0);
  const upstream = reach(compiled, open, left, 'upstream').depth;
  const part = best.map((runs, place) => (upstream[place] === -1 || base[place] === 1 ? 0 : runs));
  const plan = sweepPlan(compiled, open, attainable(problem), part, mode);
  const priced = Float64Array.from(plan.nodeAt, (place) => (taken[place] === 1 ? Infinity : price[place]!));
  return {
    forced: [],
    plan,
    price: priced,
    elements: [...priced.keys()].filter((place) => priced[place]! < Infinity),
    goals: left.map((place) => plan.placeOf[place]!),
  };
}

/** Elements without which the goal does not run: they are in any set that is enough, so one such set is looked through. */
function mustHave({ plan, elements, goals }: CompletionCore, mode: Mode): number[] {
  const [goal] = goals;
  if (goal === undefined) return [];
  const world = targetWorld(plan, mode, goal);
  const marks = new Float64Array(plan.nodeAt.length);
  for (const element of elements) marks[element] = 1;
  return world.support(marks).filter((element) => {
    const gone = world.gone();
    world.fail(element);
    const runs = world.runs();
    world.restore(gone);
    return !runs;
  });
}
