import type { Mode } from '../model/terms.ts';
import type { StoppedBy } from '../graph/cut-sets.ts';
import { operable } from '../graph/fixed-point.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { pathSets } from '../graph/path-sets.ts';
import { reach } from '../graph/reach.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import { bySizeThenMembers } from './minimal-cut-sets.ts';
import { countsOf, inclusionsOf, modeOf, positiveInteger, type StructureOptions } from './options.ts';

/** Options of {@link minimalPathSets}. */
export interface PathSetOptions extends StructureOptions {
  /** Node asked about: its id, qualified or not, or its name. */
  readonly target: string;
  /** The only nodes that may be missing; all others are there. @defaultValue all but the target */
  readonly among?: readonly string[];
  /** How many sets to look for. @defaultValue 1000 */
  readonly limit?: number;
  /** How many worlds to look at before giving up. @defaultValue 100000 */
  readonly maxSteps?: number;
}

/** What {@link minimalPathSets} gives. */
export interface PathSetsResult {
  readonly question: 'path-sets';
  readonly options: {
    readonly target: string;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly limit: number;
    readonly maxSteps: number;
    readonly among?: readonly string[];
  };
  /** Whether the target runs with everything there: with `no` nothing is enough. */
  readonly targetRuns: 'yes' | 'no';
  /** Ids of the nodes of each set; the empty set alone when none of these nodes is needed. */
  readonly sets: readonly (readonly string[])[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  readonly stoppedBy?: StoppedBy;
}

/**
 * Sets of nodes that are enough for a target, none of which can be spared — 最小路集: the ways in which it can be made.
 *
 * Every minimal path set meets every minimal cut set, and the one family follows from the other.
 * Order: by size, then by the declaration order of their members, which stand in that order too.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `invalid-option`
 * @complexity exponential at worst, bounded by `maxSteps` steps of O(n + m) and what falls with each node tried
 * @reference Barlow & Proschan, Statistical Theory of Reliability and Life Testing (1975), chapter 1, for the notion
 * @example minimalPathSets(toy, { target: 't' }).sets // => [['toy/b']]
 */
export function minimalPathSets(network: Network, options: PathSetOptions): PathSetsResult {
  const target = resolveNode(network, options.target);
  const mode = modeOf(options, 'sustain');
  const limit = positiveInteger('limit', options.limit ?? 1000);
  const maxSteps = positiveInteger('maxSteps', options.maxSteps ?? 100_000);
  const among = options.among === undefined ? undefined : new Set(resolveAll(network, options.among));
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const available = new Uint8Array(compiled.nodeCount).fill(1);
  const up = operable(compiled, counts, available, mode);
  const upstream = reach(compiled, counts, [target], 'upstream').depth;
  const part = up.map((runs, node) => (upstream[node] === -1 ? 0 : runs));
  const plan = sweepPlan(compiled, counts, available, part, mode);
  const elements = [...plan.nodeAt.keys()].filter((place) =>
    among === undefined ? plan.nodeAt[place] !== target : among.has(plan.nodeAt[place]!),
  );
  const runs = up[target] === 1;
  const { sets, stoppedBy } = runs
    ? pathSets(plan, mode, plan.placeOf[target]!, elements, { limit, maxSteps })
    : { sets: [], stoppedBy: undefined };
  const numbered = sets.map((places) => places.map((place) => plan.nodeAt[place]!).sort((a, b) => a - b));
  return {
    question: 'path-sets',
    options: {
      target: network.nodes[target]!.id,
      mode,
      include: inclusionsOf(options),
      limit,
      maxSteps,
      ...(options.among === undefined ? {} : { among: options.among }),
    },
    targetRuns: runs ? 'yes' : 'no',
    sets: numbered.sort(bySizeThenMembers).map((set) => set.map((node) => network.nodes[node]!.id)),
    complete: stoppedBy === undefined,
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
  };
}
