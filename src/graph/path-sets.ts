import type { Mode } from '../model/terms.ts';
import type { FoundSets, SetBounds } from './cut-sets.ts';
import type { SweepPlan } from './sweep-plan.ts';
import { targetWorld } from './target-world.ts';

/**
 * Minimal path sets of a place: sets of elements that, all other elements gone, let it run, and no smaller part of
 * which does.
 *
 * One set is found by taking elements away while the target runs. Any other set lacks some element of it: the search
 * goes on without the first, without the second but with the first, and so on, so that it meets every set once.
 *
 * @param elements places that may fail; all others stay up unless they lose what they need
 * @complexity exponential at worst; a step costs O(n + m) and what falls with each element tried
 * @reference Lawler, Management Science 18 (1972) 401–405, for how the rest is divided
 */
export function pathSets(
  plan: SweepPlan,
  mode: Mode,
  target: number,
  elements: readonly number[],
  { limit, maxSteps }: Omit<SetBounds, 'maxSize'>,
): FoundSets {
  const world = targetWorld(plan, mode, target);
  const prices = new Float64Array(plan.nodeAt.length);
  for (const element of elements) prices[element] = 1;
  const required = new Set<number>();
  const sets: number[][] = [];
  const frames: { readonly branches: readonly number[]; at: number; readonly gone: number }[] = [];
  const runsWithout = (element: number) => {
    const gone = world.gone();
    world.fail(element);
    if (world.runs()) return true;
    world.restore(gone);
    return false;
  };
  /** Elements that, with the required ones, let the target run; none of them can be spared. */
  const narrow = (): { readonly branches: number[]; readonly isMinimal: boolean } => {
    const gone = world.gone();
    const support = world.support(prices);
    const kept = new Set(support);
    for (const element of elements) if (!kept.has(element) && !required.has(element)) world.fail(element);
    const branches = support.filter((element) => !runsWithout(element));
    const isMinimal = ![...required].some(runsWithout);
    world.restore(gone);
    return { branches, isMinimal };
  };
  for (let steps = 1, isNew = true; ;) {
    if (isNew) {
      if (steps++ > maxSteps) return { sets, stoppedBy: 'max-steps' };
      const { branches, isMinimal } = narrow();
      if (isMinimal) {
        if (sets.length === limit) return { sets, stoppedBy: 'limit' };
        sets.push([...required, ...branches].sort((a, b) => a - b));
      }
      frames.push({ branches, at: 0, gone: world.gone() });
      isNew = false;
    }
    const frame = frames.at(-1);
    if (frame === undefined) return { sets };
    world.restore(frame.gone);
    const before = frame.branches[frame.at - 1];
    if (before !== undefined) {
      required.add(before);
      prices[before] = 0;
    }
    const element = frame.branches[frame.at++];
    if (element === undefined) {
      for (const branch of frame.branches) {
        required.delete(branch);
        prices[branch] = 1;
      }
      frames.pop();
    } else isNew = runsWithout(element);
  }
}
