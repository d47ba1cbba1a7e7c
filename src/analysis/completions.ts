import { ChainError } from '../model/chain-error.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import { cheapestSets } from '../graph/cheapest-sets.ts';
import { completionCore } from '../graph/completion-core.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import type { Network } from '../graph/network.ts';
import { fillingOf, lackingIn, type Filling, type FillingEcho, type FillingOptions, type FillingWorld, type Lacking } from './filling.ts';
import type { Evidence } from './node-state.ts';
import { positiveInteger } from './options.ts';
import { targetsOf, type Targets, type TargetsFrom } from './targets.ts';
import { solutionOf, type Completion } from './solution.ts';

/** Options of {@link completions}. */
export interface CompletionOptions extends FillingOptions {
  /** One node or stage to be attained; `targets` for several at once. @defaultValue the network's own targets, all of them */
  readonly target?: string;
  /** How many sets to look for. @defaultValue 1 */
  readonly k?: number;
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
  return targetsOf(network, options.target === undefined ? options : { ...options, targets: [options.target] });
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
    core.forced.reduce((sum, place) => sum + priceOf(place), 0) + world.forced.reduce((sum, node) => sum + filling.addPrice[node]!, 0);
  const solutions = found.sets
    .map((set) => [...core.forced, ...set.map((place) => core.plan.nodeAt[place]!)])
    .map((places) => solutionOf(network, filling, world, targets.nodes, places))
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
