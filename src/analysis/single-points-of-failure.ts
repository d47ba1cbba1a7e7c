import type { Coverage } from '../model/coverage.ts';
import type { Certainty, Mode } from '../model/terms.ts';
import { ChainError } from '../model/chain-error.ts';
import { compileSlots, type Compiled } from '../graph/compiled.ts';
import { strongest } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { knockOutJob, stoppedRowsJob } from '../graph/knock-out-each.ts';
import { lensOf, type Inclusion, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import { scenariosOf } from './knock-outs.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions, type TargetsFrom } from './targets.ts';

/** Options of every question about single points. */
interface SinglePointQuestion extends StructureOptions, LensOptions {
  /** The only nodes that may fail; all others stay up. @defaultValue every node upstream of the target */
  readonly among?: readonly string[];
  /** What a lens has; unknown nodes are then taken as absent and as present in turn. @defaultValue everything is available */
  readonly coverage?: Coverage;
  /**
   * `doubted` also judges the world in which alternatives whose need rests on level D, or on no claim, are no
   * substitutes: every one of them is needed. Single points of that world alone are possible ones.
   *
   * @defaultValue `'as-written'`
   */
  readonly substitutes?: Substitutes;
}

/** Whether alternatives count as written, or are doubted where their evidence is weak. */
export const substituteReadings = ['as-written', 'doubted'] as const;
export type Substitutes = (typeof substituteReadings)[number];

/** Options of {@link singlePointsOfFailure}. */
export interface SinglePointOptions extends SinglePointQuestion {
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

/** Whether a target runs with nothing lost: `no` makes the list empty, `possible` makes every entry possible. */
type TargetRuns = 'yes' | 'possible' | 'no';

interface AskedOptions {
  readonly mode: Mode;
  readonly include: readonly Inclusion[];
  readonly substitutes: Substitutes;
  readonly among?: readonly string[];
  readonly lens?: string;
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
    substitutes: options.substitutes ?? 'as-written',
    ...(options.among === undefined ? {} : { among: options.among }),
    ...(options.coverage === undefined ? {} : { lens: options.lens ?? options.coverage.lens }),
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
    targetRuns: running[at] === worlds.length ? 'yes' : running[at]! > 0 ? 'possible' : 'no',
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

interface World {
  readonly compiled: Compiled;
  readonly counts: Uint8Array;
  readonly available: Uint8Array;
}

/** Every way in which what is unknown may turn out, each bound once. */
function worldsOf(network: Network, options: SinglePointQuestion): World[] {
  const substitutes = options.substitutes ?? 'as-written';
  if (!substituteReadings.includes(substitutes))
    throw new ChainError('invalid-option', { option: 'substitutes', found: substitutes, expected: substituteReadings.join(' / ') });
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const readings = [{ compiled, counts }];
  if (substitutes === 'doubted') readings.push(withoutDoubted(network, compiled, counts));
  return bounds(network, options).flatMap((available) => readings.map((reading) => ({ ...reading, available })));
}

/** What is available under each bound of what is unknown; one bound when nothing is. */
function bounds(network: Network, options: SinglePointQuestion): Uint8Array[] {
  if (options.coverage === undefined) return [new Uint8Array(network.nodes.length).fill(1)];
  const { presence } = lensOf(network, options.coverage, options);
  return [
    Uint8Array.from(presence, (state) => (state === 'present' ? 1 : 0)),
    Uint8Array.from(presence, (state) => (state === 'absent' ? 0 : 1)),
  ];
}

/** The network read so that every member of a doubted need is needed. */
function withoutDoubted(network: Network, compiled: Compiled, counts: Uint8Array): Omit<World, 'available'> {
  const { nodeCount, slotStart, memberStart, members, slotWrittenBy, slotNeedIndex } = compiled;
  const start = [0];
  const ends = [0];
  const listed: number[] = [];
  const counted: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      const need = network.nodes[slotWrittenBy[slot]!]!.node.needs[slotNeedIndex[slot]!];
      const doubted = need !== undefined && (strongest(need.claims) ?? 'D') === 'D';
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        listed.push(members[at]!);
        if (!doubted && at + 1 < memberStart[slot + 1]!) continue;
        ends.push(listed.length);
        counted.push(counts[slot]!);
      }
      if (memberStart[slot] === memberStart[slot + 1]) {
        ends.push(listed.length);
        counted.push(counts[slot]!);
      }
    }
    start.push(ends.length - 1);
  }
  return {
    compiled: compileSlots(Int32Array.from(start), Int32Array.from(ends), Int32Array.from(listed)),
    counts: Uint8Array.from(counted),
  };
}
