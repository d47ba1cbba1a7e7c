import { ChainError } from '../model/chain-error.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import { cheapestSets } from '../graph/cheapest-sets.ts';
import { completionCore } from '../graph/completion-core.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { joiningOrder, sustain } from '../graph/fixed-point.ts';
import { knockOut } from '../graph/knock-out.ts';
import { coreOf, type Network } from '../graph/network.ts';
import {
  fillingOf,
  lackingIn,
  type Evidence,
  type Filling,
  type FillingEcho,
  type FillingOptions,
  type FillingWorld,
  type Lacking,
} from './filling.ts';
import { positiveInteger } from './options.ts';
import { targetsOf, type Targets, type TargetsFrom } from './targets.ts';
import { withoutSlotsOf } from './trade.ts';
import { stepsOfFall, type Step } from './witness.ts';

/** Options of {@link completions}. */
export interface CompletionOptions extends FillingOptions {
  /** One node or stage to be attained; `targets` for several at once. @defaultValue the network's own targets, all of them */
  readonly target?: string;
  /** How many sets to look for. @defaultValue 1 */
  readonly k?: number;
}

/** A set of nodes that makes the targets attainable, none of which can be spared. */
export interface Completion {
  /** Nodes to add, in declaration order. */
  readonly add: readonly string[];
  /** Nodes to buy, in declaration order: those with a price, and those that `trade` gives and that are relied on. */
  readonly buy: readonly string[];
  /** Price of all that is added and bought, forced nodes included. */
  readonly cost: number;
  /** Of `add`, the nodes that nothing is said of: they may be there without a record. */
  readonly notEvidenced: readonly string[];
  /** For every node above, how the first target stops without it, nearest step first; empty for a target and for what was forced in vain. */
  readonly because: readonly { readonly node: string; readonly neededBy: readonly Step[] }[];
}

/** What filling comes to in one reading of the unknown. */
export type Filled =
  | {
      readonly kind: 'possible';
      /** Cheapest first; of equals the one with fewer nodes, then by declaration order. */
      readonly solutions: readonly Completion[];
      /** Whether these are proven to be the cheapest. */
      readonly optimal: boolean;
      /** No set costs less than this. */
      readonly lowerBound: number;
      /** (cost − lower bound) / cost of the first solution: 0 when it is proven to be the cheapest. */
      readonly gap?: number;
      /** Whether there is no other set. */
      readonly complete: boolean;
      /** What it took: nodes that are in every completion, nodes there was a choice about, work of the own search, whether HiGHS was asked. */
      readonly effort: { readonly forced: number; readonly choices: number; readonly work: number; readonly highs: boolean };
    }
  | {
      readonly kind: 'impossible';
      /** No set is enough: these nodes are needed and cannot be had. */
      readonly impossible: { readonly targets: readonly string[]; readonly lacking: readonly Lacking[] };
    };

/** What {@link completions} gives: the answer with all that is unknown taken as absent, unless told otherwise. */
export type CompletionsResult = {
  readonly question: 'completions';
  readonly options: FillingEcho & { readonly targets: readonly string[]; readonly k: number };
  readonly targetsFrom: TargetsFrom;
  /** What the answer takes the unknown as. */
  readonly unknown: 'absent' | 'present';
  /** How many nodes the coverage speaks of. */
  readonly evidence: Evidence;
  /** The answer if all that is unknown is there after all; with `unknownAs: 'both'`, where anything is unknown. */
  readonly ifUnknownPresent?: Filled;
  readonly weakestEvidence?: EvidenceLevel;
} & Filled;

/**
 * The cheapest sets of nodes to add or buy so that targets can be attained — 补链.
 *
 * Exact: what several nodes share is paid once, and a loop cannot start itself in mode `start-up`. Each set is minimal:
 * without any one of its nodes a target stops. Nodes bought under `trade` cost nothing; nodes in `buy` their price.
 * Order: cost, then fewer nodes, then declaration order; which of several sets of one cost come first in a list cut at
 * `k` is fixed, but by the search.
 * Units: those of `cost`; with the default, nodes.
 *
 * @param options.mode @defaultValue `'start-up'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `coverage-needed`, `invalid-option`; the signal's reason
 * @complexity NP-hard (set cover); every completion's common part in O(n + m) and what falls with each of its nodes,
 * the rest by branch and bound, and by HiGHS where that takes longer than about a second
 * @reference Gallo, Longo, Pallottino & Nguyen, Discrete Applied Mathematics 42 (1993) 177–201, for the structure
 * @example (await completions(toy, { target: 't', have: [] })).solutions[0].add // => ['toy/b', 'toy/t']
 */
export async function completions(network: Network, options: CompletionOptions): Promise<CompletionsResult> {
  const targets = completionTargets(network, options);
  const k = positiveInteger('k', options.k ?? 1);
  const filling = fillingOf(network, options, targets.nodes);
  const filled: Filled[] = [];
  for (const world of filling.worlds) filled.push(await filledIn(network, filling, world, targets, k));
  const [first, second] = filled as [Filled, Filled?];
  const facts = filled.flatMap((one) => (one.kind === 'possible' ? one.solutions.flatMap(({ because }) => because) : []));
  return {
    question: 'completions',
    options: { ...filling.echo, targets: targets.nodes.map((index) => network.nodes[index]!.id), k },
    targetsFrom: targets.from,
    unknown: filling.worlds[0]!.unknown,
    evidence: filling.evidence,
    ...first,
    ...(second === undefined ? {} : { ifUnknownPresent: second }),
    ...evidenceOf(weakest(facts.flatMap(({ neededBy }) => neededBy.map(({ claims }) => claims)))),
  };
}

function completionTargets(network: Network, options: CompletionOptions): Targets {
  if (options.target !== undefined && options.targets !== undefined)
    throw new ChainError('invalid-option', {
      option: 'target',
      found: 'target + targets',
      expected: { zh: '与 targets 二者取一', en: 'either this or targets' },
    });
  const targets = targetsOf(network, options.target === undefined ? options : { ...options, targets: [options.target] });
  if (targets.nodes.length === 0)
    throw new ChainError('invalid-option', { option: 'targets', found: '[]', expected: { zh: '至少一个节点', en: 'at least one node' } });
  return targets;
}

async function filledIn(network: Network, filling: Filling, world: FillingWorld, targets: Targets, k: number): Promise<Filled> {
  await filling.bounds.pause();
  const { problem } = world;
  const reduced = completionCore(problem, filling.mode);
  if (reduced.kind === 'impossible') {
    const stopped = targets.nodes.filter((target) => reduced.running[target] === 0);
    return {
      kind: 'impossible',
      impossible: { targets: stopped.map((index) => network.nodes[index]!.id), lacking: lackingIn(network, filling, world, stopped) },
    };
  }
  const { core } = reduced;
  const found = await cheapestSets(core, filling.mode, k, filling.bounds);
  const priceOf = (place: number) => problem.price[place]!;
  const base =
    core.forced.reduce((sum, place) => sum + priceOf(place), 0) + filling.forced.reduce((sum, node) => sum + filling.addPrice[node]!, 0);
  const solutions = found.sets
    .map((set) => [...core.forced, ...set.map((place) => core.plan.nodeAt[place]!)])
    .map((places) => solutionOf(network, filling, world, targets, places))
    .sort((a, b) => a.completion.cost - b.completion.cost || a.nodes.length - b.nodes.length || firstDifference(a.nodes, b.nodes))
    .map(({ completion }) => completion);
  const lowerBound = base + found.lowerBound;
  const [best] = solutions;
  return {
    kind: 'possible',
    solutions,
    optimal: found.optimal,
    lowerBound,
    ...(best === undefined ? {} : { gap: best.cost === 0 ? 0 : Math.max(0, best.cost - lowerBound) / best.cost }),
    complete: found.complete,
    effort: { forced: core.forced.length, choices: core.elements.length, work: found.work, highs: found.asked },
  };
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, index) => node !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

function solutionOf(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: Targets,
  places: readonly number[],
): { readonly completion: Completion; readonly nodes: readonly number[] } {
  const { problem } = world;
  const inOrder = (nodes: Iterable<number>) => [...nodes].sort((a, b) => a - b);
  const ids = (nodes: readonly number[]) => nodes.map((index) => network.nodes[index]!.id);
  const added = inOrder([
    ...filling.forced,
    ...places.filter((place) => problem.isBuy[place] === 0).map((place) => problem.nodeOf[place]!),
  ]);
  const paid = places.filter((place) => problem.isBuy[place] === 1).map((place) => problem.nodeOf[place]!);
  const cost =
    places.reduce((sum, place) => sum + problem.price[place]!, 0) + filling.forced.reduce((sum, node) => sum + filling.addPrice[node]!, 0);
  const there = Uint8Array.from(world.given);
  for (const node of added) there[node] = 1;
  const bought = inOrder([...paid, ...reliedOn(network, filling, world, targets, there, paid)]);
  const counts = withoutSlotsOf(network, filling.counts, bought);
  for (const node of bought) there[node] = 1;
  const whole = knockOut(coreOf(network).compiled, counts, there, filling.mode);
  const nodes = inOrder([...added, ...bought]);
  const because = nodes.map((node) => {
    const fallen = whole.without([node]);
    const lost = new Set(fallen.nodes);
    const stopped = targets.nodes.find((target) => target !== node && lost.has(target));
    return { node: network.nodes[node]!.id, neededBy: stopped === undefined ? [] : stepsOfFall(network, fallen, stopped) };
  });
  const notEvidenced = ids(added.filter((node) => filling.isUnknown[node] === 1));
  return { completion: { add: ids(added), buy: ids(bought), cost, notEvidenced, because }, nodes };
}

/** Of the nodes that trade gives for nothing, some that the targets rely on and of which none can be spared. */
function reliedOn(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: Targets,
  there: Uint8Array,
  paid: readonly number[],
): number[] {
  const { compiled } = coreOf(network);
  const runsWith = (free: ReadonlySet<number>) => {
    const bought = [...paid, ...free];
    const available = Uint8Array.from(there);
    for (const node of bought) available[node] = 1;
    const counts = withoutSlotsOf(network, filling.counts, bought);
    const joined = filling.mode === 'start-up' ? joiningOrder(compiled, counts, available) : undefined;
    const when = new Int32Array(compiled.nodeCount);
    if (joined !== undefined) joined.forEach((node, at) => (when[node] = at + 1));
    else when.set(sustain(compiled, counts, available).operable);
    return { when, counts };
  };
  const all = new Set([...world.bought.keys()].filter((node) => world.bought[node] === 1));
  const { when, counts } = runsWith(all);
  const used = new Set(targets.nodes);
  for (const node of used) {
    for (let slot = compiled.slotStart[node]!; slot < compiled.slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      const members = compiled.members.subarray(compiled.memberStart[slot], compiled.memberStart[slot + 1]);
      let first: number | undefined;
      for (const member of members) if (when[member]! > 0 && (first === undefined || when[member]! < when[first]!)) first = member;
      if (first !== undefined) used.add(first);
    }
  }
  const kept = new Set([...used].filter((node) => all.has(node)).sort((a, b) => b - a));
  for (const node of [...kept]) {
    kept.delete(node);
    const { when: still } = runsWith(kept);
    if (targets.nodes.some((target) => still[target] === 0)) kept.add(node);
  }
  return [...kept];
}
