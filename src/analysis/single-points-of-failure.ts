import type { Certainty, Mode } from '../model/terms.ts';
import { operable } from '../graph/fixed-point.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { knockOutJob, stoppedRowsJob } from '../graph/knock-out-each.ts';
import { lensEcho, type Inclusion, type LensEcho } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import { scenariosOf } from './knock-outs.ts';
import { countsOf, inclusionsOf, modeOf } from './options.ts';
import { targetsOf, type TargetOptions, type TargetsFrom } from './targets.ts';
import { runsIn, substitutesOf, worldsOf, type Substitutes, type TargetRuns, type WorldOptions } from './worlds.ts';

/** Options of every question about single points. */
interface SinglePointQuestion extends WorldOptions {
  /** The only nodes that may fail; all others stay up. @defaultValue every node upstream of the target */
  readonly among?: readonly string[];
}

/** Options of {@link singlePointsOfFailure}. */
export interface SinglePointOptions extends SinglePointQuestion {
  /** Node asked about: its id, qualified or not, or its name. */
  readonly target: string;
}

/** Options of {@link singlePointsOfEach}. */
export interface SinglePointsOfEachOptions extends SinglePointQuestion, Pick<TargetOptions, 'targets'> {}

/** A node whose loss alone stops the target. */
export interface SinglePoint {
  readonly node: string;
  /** `possible` when it depends on what unknown nodes are, or on a doubted substitute. */
  readonly certainty: Certainty;
}

interface AskedOptions extends Partial<LensEcho> {
  readonly mode: Mode;
  readonly include: readonly Inclusion[];
  readonly substitutes: Substitutes;
  readonly among?: readonly string[];
}

/** What {@link singlePointsOfFailure} gives. */
export interface SinglePointsResult {
  readonly question: 'single-points';
  readonly options: AskedOptions & { readonly target: string };
  readonly targetRuns: TargetRuns;
  readonly nodes: readonly SinglePoint[];
}

/** What {@link singlePointsOfEach} gives. */
export interface SinglePointsOfEachResult {
  readonly question: 'single-points-of-each';
  readonly options: AskedOptions & { readonly targetsFrom: TargetsFrom };
  readonly targets: readonly { readonly target: string; readonly targetRuns: TargetRuns; readonly nodes: readonly SinglePoint[] }[];
}

/**
 * The nodes whose loss alone stops a target — 单点失效.
 *
 * The target itself is left out. With a coverage a node is a certain single point when it is one under both bounds.
 * A target that does not run has no single points: it is stopped already, and `targetRuns` says so.
 * Order: declaration order.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(u / 32 · m) at worst; u nodes and m needs upstream
 * @example singlePointsOfFailure(toy, { target: 't' }).nodes // => [{ node: 'toy/b', certainty: 'certain' }]
 */
export function singlePointsOfFailure(network: Network, options: SinglePointOptions): SinglePointsResult {
  const target = resolveNode(network, options.target);
  const [found] = answer(singlePointsQuestion(network, options, [target]));
  return {
    question: 'single-points',
    options: { target: network.nodes[target]!.id, ...asked(options) },
    targetRuns: found!.targetRuns,
    nodes: found!.nodes,
  };
}

/**
 * The single points of every target at once — 各目标的单点失效.
 *
 * As {@link singlePointsOfFailure} for each target alone. Order: targets as asked, nodes as declared.
 *
 * @param options.targets @defaultValue the end products, see {@link TargetOptions}
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(u / 32 · m) at worst, for all targets together, and the size of the answer
 * @example singlePointsOfEach(toy).targets[0].nodes // => [{ node: 'toy/b', certainty: 'certain' }]
 */
export function singlePointsOfEach(network: Network, options: SinglePointsOfEachOptions = {}): SinglePointsOfEachResult {
  return answer(singlePointsOfEachQuestion(network, options));
}

/** {@link singlePointsOfEach} as a question. */
export function* singlePointsOfEachQuestion(network: Network, options: SinglePointsOfEachOptions): Question<SinglePointsOfEachResult> {
  const targets = targetsOf(network, options);
  const found = yield* singlePointsQuestion(network, options, targets.nodes);
  return {
    question: 'single-points-of-each',
    options: { ...asked(options), targetsFrom: targets.from },
    targets: found,
  };
}

function asked(options: SinglePointQuestion): AskedOptions {
  return {
    mode: modeOf(options, 'sustain'),
    include: inclusionsOf(options),
    substitutes: substitutesOf(options),
    ...(options.among === undefined ? {} : { among: options.among }),
    ...lensEcho(options),
  };
}

/** In each world, which nodes stop which target; a node is certain where every world says so. */
function* singlePointsQuestion(
  network: Network,
  options: SinglePointQuestion,
  targets: readonly number[],
): Question<SinglePointsOfEachResult['targets']> {
  const mode = modeOf(options, 'sustain');
  const nodes = candidates(network, options, targets);
  const scenarios = scenariosOf(nodes.map((node) => [node]));
  const worlds = worldsOf(network, options);
  const stopping = targets.map(() => new Map<number, number>()); // node → worlds in which it stops the target
  const running = targets.map(() => 0);
  for (const { compiled, counts, available } of worlds) {
    const up = operable(compiled, counts, available, mode);
    targets.forEach((target, at) => (running[at]! += up[target]!));
    const upstream = reach(compiled, counts, targets, 'upstream').depth;
    const part = up.map((runs, node) => (upstream[node] === -1 ? 0 : runs));
    const job = knockOutJob(
      sweepPlan(compiled, counts, available, part, mode),
      mode,
      scenarios,
      targets,
      targets.map(() => 1),
    );
    yield job;
    const { rowStart, job: listing } = stoppedRowsJob(job);
    yield listing;
    nodes.forEach((node, scenario) => {
      for (let row = rowStart[scenario]!; row < rowStart[scenario + 1]!; row++) {
        const stops = stopping[listing.output.rows[row]!]!;
        stops.set(node, (stops.get(node) ?? 0) + 1);
      }
    });
  }
  return targets.map((target, at) => ({
    target: network.nodes[target]!.id,
    targetRuns: runsIn(running[at]!, worlds.length),
    nodes: nodes.flatMap((node): SinglePoint[] => {
      const count = node === target ? undefined : stopping[at]!.get(node);
      return count === undefined ? [] : [{ node: network.nodes[node]!.id, certainty: count === worlds.length ? 'certain' : 'possible' }];
    }),
  }));
}

/** Nodes that may fail: those asked for, of those upstream of some target in the widest reading. */
function candidates(network: Network, options: SinglePointQuestion, targets: readonly number[]): number[] {
  const { compiled } = coreOf(network);
  const among = options.among === undefined ? undefined : new Set(resolveAll(network, options.among));
  return [...reach(compiled, countsOf(network, options), targets, 'upstream').order]
    .filter((node) => among?.has(node) ?? true)
    .sort((a, b) => a - b);
}
