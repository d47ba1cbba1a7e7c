import type { EvidenceLevel } from '../model/claim.ts';
import { attainable, openCore } from '../graph/completion-core.ts';
import { completionProgram } from '../graph/completion-program.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { fillingOf, lackingIn, type Filling, type FillingEcho, type FillingOptions, type FillingWorld, type Lacking } from './filling.ts';
import type { Evidence } from './node-state.ts';
import { numberWithin } from './options.ts';
import { solutionOf, type Completion } from './solution.ts';
import { targetsOf, type TargetOptions, type Targets, type TargetsFrom } from './targets.ts';
import { withoutSlotsOf } from './trade.ts';

/** Options of {@link roadmap}. */
export interface RoadmapOptions extends Omit<FillingOptions, 'solver'>, TargetOptions {
  /** Steps that cost more are not looked for. @defaultValue no limit */
  readonly budget?: number;
  /** Told after every step how much of the value is attained. */
  readonly onProgress?: (done: { readonly value: number; readonly of: number }) => void;
}

/** The best that some money buys. */
export interface RoadmapStep extends Omit<Completion, 'notEvidenced'> {
  /** Nodes of `add` and `buy` that the step before had not. */
  readonly added: readonly string[];
  /** Nodes of `add` and `buy` that the step before had and this one has not. */
  readonly dropped: readonly string[];
  /** Targets that can be attained. */
  readonly attainable: readonly string[];
  /** Those of them that the step before could not attain. */
  readonly unlocks: readonly string[];
  /** Value of the attainable targets. */
  readonly value: number;
  /** Whether it is proven that this value costs no less. */
  readonly optimal: boolean;
  /** No plan of this value can cost less than this. */
  readonly lowerBound: number;
}

/** A road in one reading of the unknown. */
export interface Roadmap {
  /** What is attainable before the first step, and before anything that is forced is added. */
  readonly start: { readonly attainable: readonly string[]; readonly value: number };
  /** Cheapest first; each costs more and is worth more than the one before. */
  readonly steps: readonly RoadmapStep[];
  /** Whether each step keeps all that the one before added: then they can be followed in this order. */
  readonly nested: boolean;
  /** Whether no step is missing, but for those that the budget leaves out. */
  readonly complete: boolean;
  readonly stoppedBy?: 'budget' | 'time-limit';
  /** Targets that nothing makes attainable, and what they lack. */
  readonly impossible: { readonly targets: readonly string[]; readonly lacking: readonly Lacking[] };
}

/** What {@link roadmap} gives: the road with all that is unknown taken as absent, unless told otherwise. */
export interface RoadmapResult extends Roadmap {
  readonly question: 'roadmap';
  readonly options: Omit<FillingEcho, 'solver'> & {
    readonly targets: readonly string[];
    readonly values: readonly number[];
    readonly budget?: number;
  };
  readonly targetsFrom: TargetsFrom;
  readonly unknown: 'absent' | 'present';
  readonly evidence: Evidence;
  readonly ifUnknownPresent?: Roadmap;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What each additional unit of money buys — 补链路线图: the Pareto front of cost against target value attained.
 *
 * A step is the cheapest way to attain its value, and nothing of its cost attains more. Steps need not contain one
 * another: `added` and `dropped` say what changes, `nested` whether they can be followed in order without regret. With
 * whole prices, of equally cheap sets the one that keeps most of the step before is taken.
 * Order: cost. Units: those of `cost` and `values`; with the defaults, nodes and targets. Where values are no whole
 * numbers, a gain of less than a thousandth of the smallest makes no step of its own.
 *
 * @param options.mode @defaultValue `'start-up'`
 * @throws ChainError as `completions`; the signal's reason
 * @complexity NP-hard; one integer program for every step, by HiGHS
 * @reference Haimes, Lasdon & Wismer, IEEE Trans. SMC 1 (1971) 296–297, for the ε-constraint method
 * @example (await roadmap(toy, { targets: ['t'], have: [] })).steps[0].add // => ['toy/b', 'toy/t']
 */
export async function roadmap(network: Network, options: RoadmapOptions): Promise<RoadmapResult> {
  const targets = targetsOf(network, options);
  const budget = options.budget === undefined ? undefined : numberWithin('budget', options.budget, Infinity);
  const filling = fillingOf(network, options, targets.nodes);
  const roads: Roadmap[] = [];
  for (const world of filling.worlds) roads.push(await roadIn(network, filling, world, targets, options));
  const [first, second] = roads as [Roadmap, Roadmap?];
  const facts = roads.flatMap(({ steps }) => steps.flatMap(({ because }) => because.flatMap(({ neededBy }) => neededBy)));
  const { solver: _, ...echo } = filling.echo;
  return {
    question: 'roadmap',
    options: {
      ...echo,
      targets: targets.nodes.map((index) => network.nodes[index]!.id),
      values: targets.values,
      ...(budget === undefined ? {} : { budget }),
    },
    targetsFrom: targets.from,
    unknown: filling.worlds[0]!.unknown,
    evidence: filling.evidence,
    ...first,
    ...(second === undefined ? {} : { ifUnknownPresent: second }),
    ...evidenceOf(weakest(facts.map(({ claims }) => claims))),
  };
}

/** What a road in one reading of the unknown leads over. */
interface Ground {
  readonly network: Network;
  readonly filling: Filling;
  readonly world: FillingWorld;
  /** Price of what is forced, which every step carries. */
  readonly forcedCost: number;
  /** Targets that run before the first step. */
  readonly atStart: readonly number[];
  /** Targets that nothing makes run. */
  readonly never: readonly number[];
  /** Value of what runs once what is forced is there, and of all that can run. */
  readonly base: number;
  readonly most: number;
  readonly valueOf: (targets: readonly number[]) => number;
  readonly runningWith: (available: Uint8Array) => number[];
}

function groundOf(network: Network, filling: Filling, world: FillingWorld, targets: Targets): Ground {
  const { problem, forced } = world;
  const { compiled } = problem;
  const valueAt = new Map(targets.nodes.map((target, at) => [target, targets.values[at]!]));
  const valueOf = (nodes: readonly number[]) => nodes.reduce((sum, node) => sum + valueAt.get(node)!, 0);
  const runningWith = (available: Uint8Array) => {
    const runs = operable(compiled, compiled.slotEssential, available, filling.mode);
    return targets.nodes.filter((target) => runs[target] === 1);
  };
  const reachable = new Set(runningWith(attainable(problem)));
  return {
    network,
    filling,
    world,
    forcedCost: forced.reduce((sum, node) => sum + filling.addPrice[node]!, 0),
    atStart: runningUnforced(network, filling, world, targets.nodes),
    never: targets.nodes.filter((target) => !reachable.has(target)),
    base: valueOf(runningWith(problem.given)),
    most: valueOf([...reachable]),
    valueOf,
    runningWith,
  };
}

async function roadIn(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: Targets,
  options: RoadmapOptions,
): Promise<Roadmap> {
  const ground = groundOf(network, filling, world, targets);
  const { atStart, never, valueOf } = ground;
  await filling.bounds.pause();
  const { steps, stoppedBy } = await walk(ground, targets, options);
  return {
    start: { attainable: idsOf(ground, atStart), value: valueOf(atStart) },
    steps,
    nested: steps.every(({ dropped }) => dropped.length === 0),
    complete: stoppedBy !== 'time-limit' && steps.every(({ optimal }) => optimal),
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
    impossible: { targets: idsOf(ground, never), lacking: lackingIn(network, filling, world, never) },
  };
}

/** The steps one after another: each the cheapest set that is worth more than the step before. */
async function walk(ground: Ground, targets: Targets, options: RoadmapOptions): Promise<Pick<Roadmap, 'steps' | 'stoppedBy'>> {
  const { filling, world, base, most } = ground;
  const { problem } = world;
  const steps: RoadmapStep[] = [];
  const attained = () => steps.at(-1)?.value ?? base;
  /** Adds the step that these places are, unless it costs more than the budget. */
  const take = (places: readonly number[], lowerBound: number): boolean => {
    const cost = places.reduce((sum, place) => sum + problem.price[place]!, 0);
    const total = cost + ground.forcedCost;
    if (options.budget !== undefined && total > options.budget + slack(options.budget)) return false;
    if (steps.at(-1) !== undefined && total <= steps.at(-1)!.cost + slack(total)) steps.pop(); // more for the same money
    const step = stepOf(ground, places, steps.at(-1));
    const optimal = lowerBound >= cost - 1e-6 * Math.max(1, cost);
    steps.push({ ...step, optimal, lowerBound: Math.min(total, lowerBound + ground.forcedCost) });
    options.onProgress?.({ value: step.value, of: most });
    return true;
  };

  if (base > ground.valueOf(ground.atStart) && !take([], 0)) return { steps, stoppedBy: 'budget' }; // what is forced is enough by itself
  const core = openCore(problem, filling.mode, targets.nodes);
  const values = core.goals.map((place) => ground.valueOf([core.plan.nodeAt[place]!]));
  const smallest = values.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), Infinity);
  if (smallest === Infinity) return { steps };
  const unit = values.every(Number.isInteger) ? 1 : smallest / 1000;
  const worths = values.map((value) => value / unit);
  const program = await completionProgram(core, filling.mode, worths, []);
  try {
    let seconds = 0;
    let prefer: readonly number[] = [];
    while (most > attained() + unit / 2) {
      await filling.bounds.pause();
      const found = program.cheapest({ value: (attained() - base) / unit + 1, seconds: filling.bounds.seconds - seconds, prefer });
      seconds += found.seconds;
      if (found.set === undefined) return { steps, stoppedBy: 'time-limit' };
      prefer = found.set;
      const places = found.set.map((place) => core.plan.nodeAt[place]!);
      if (!take(places, found.lowerBound)) return { steps, stoppedBy: 'budget' };
    }
    return { steps };
  } finally {
    program.dispose();
  }
}

/** The step that adds these nodes, as it looks from the one before. */
function stepOf(ground: Ground, nodes: readonly number[], before: RoadmapStep | undefined): Omit<RoadmapStep, 'optimal' | 'lowerBound'> {
  const { network, filling, world } = ground;
  const available = Uint8Array.from(world.problem.given);
  for (const node of nodes) available[node] = 1;
  const running = ground.runningWith(available);
  const had = new Set([...(before?.add ?? []), ...(before?.buy ?? [])]);
  const { completion } = solutionOf(network, filling, world, running, nodes, (node) => !had.has(network.nodes[node]!.id));
  const { notEvidenced: _, ...filled } = completion;
  const has = [...filled.add, ...filled.buy];
  const known = new Set(before?.attainable ?? idsOf(ground, ground.atStart));
  const attainableNow = idsOf(ground, running);
  return {
    ...filled,
    added: has.filter((node) => !had.has(node)),
    dropped: [...had].filter((node) => !has.includes(node)),
    attainable: attainableNow,
    unlocks: attainableNow.filter((node) => !known.has(node)),
    value: ground.valueOf(running),
  };
}

function idsOf({ network }: Ground, nodes: readonly number[]): string[] {
  return nodes.map((node) => network.nodes[node]!.id);
}

/** How far two costs may lie apart and count as one: sums of prices are rounded. */
function slack(cost: number): number {
  return 1e-9 * Math.max(1, cost);
}

/** The targets that run before what is forced is added. */
function runningUnforced(
  network: Network,
  filling: Filling,
  { given, bought, forced }: FillingWorld,
  targets: readonly number[],
): number[] {
  const free = [...bought.keys()].filter((node) => bought[node] === 1);
  const available = Uint8Array.from(given);
  for (const node of forced) available[node] = 0;
  for (const node of free) available[node] = 1;
  const runs = operable(coreOf(network).compiled, withoutSlotsOf(network, filling.counts, free), available, filling.mode);
  return targets.filter((target) => runs[target] === 1);
}
