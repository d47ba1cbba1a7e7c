import type { Certainty, Mode } from '../model/terms.ts';
import { cutSets, type StoppedBy } from '../graph/cut-sets.ts';
import { operable } from '../graph/fixed-point.ts';
import { lensEcho, type Inclusion, type LensEcho } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { otherSuppliers, supplyLayer, type ElementKind } from '../graph/supply-layer.ts';
import { sweepPlan, type SweepPlan } from '../graph/sweep-plan.ts';
import { targetWorld } from '../graph/target-world.ts';
import { amongSuppliers, elementKindOf, suppliersFor, type ElementOptions } from './elements.ts';
import { inclusionsOf, modeOf, positiveInteger } from './options.ts';
import { readingsOf, runsIn, substitutesOf, worldsOf, type Substitutes, type TargetRuns, type World, type WorldOptions } from './worlds.ts';

/** Options of {@link minimalCutSets}. */
export interface CutSetOptions extends WorldOptions, ElementOptions {
  /** Node asked about: its id, qualified or not, or its name. */
  readonly target: string;
  /** Largest set looked for. @defaultValue 2 */
  readonly maxSize?: number;
  /** The only elements that may fail; all others stay up. @defaultValue all but the target */
  readonly among?: readonly string[];
  /** How many sets to look for. @defaultValue 10000 */
  readonly limit?: number;
  /** How many worlds to look at before giving up: a bound of time that is the same on every machine. @defaultValue 100000 */
  readonly maxSteps?: number;
}

/** What {@link minimalCutSets} gives. */
export interface CutSetsResult {
  readonly question: 'cut-sets';
  readonly options: Partial<LensEcho> & {
    readonly target: string;
    readonly elements: ElementKind;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly substitutes: Substitutes;
    readonly maxSize: number;
    readonly limit: number;
    readonly maxSteps: number;
    readonly among?: readonly string[];
  };
  /** Whether the target runs with nothing lost: with `no` there is nothing to cut, with `possible` no set is certain. */
  readonly targetRuns: TargetRuns;
  /** Ids of the elements of each set. */
  readonly sets: readonly (readonly string[])[];
  /** Of each set, in the same order: `possible` when the target runs on, or did not run, in some way the unknown may turn out. */
  readonly certainty: readonly Certainty[];
  /** Whether these are all there are, of any size. */
  readonly complete: boolean;
  /** Why there may be more: larger ones, or, when a search was cut short, others of the largest size shown too. */
  readonly stoppedBy?: StoppedBy;
}

/**
 * Sets of losses that stop a target together, none of which can be spared — 最小割集.
 *
 * Elements are nodes, providers, or jurisdictions: all providers within one fail together, and a residual bucket is
 * none. What is unknown is taken both ways: nodes that a coverage does not say anything of as absent and as present;
 * with providers and jurisdictions, that there are other suppliers than those named, or none. A set is certain when it
 * stops the target in every such world; it is minimal in one of them at least.
 * A search that a limit stops has found all sets smaller than the largest shown.
 * Order: by size, then by the declaration order of their members, which stand in that order too.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`; `coverage-needed` for
 * providers and jurisdictions without a coverage
 * @complexity exponential in `maxSize` at worst, bounded by `maxSteps` steps of O(n + m)
 * @reference Fussell & Vesely, Trans. Am. Nucl. Soc. 15 (1972) 262–263 for the notion; Reiter, Artificial Intelligence
 * 32 (1987) 57–95 for the search
 * @example minimalCutSets(toy, { target: 't' }).sets // => [['toy/b']]
 */
export function minimalCutSets(network: Network, options: CutSetOptions): CutSetsResult {
  const target = resolveNode(network, options.target);
  const mode = modeOf(options, 'sustain');
  const elements = elementKindOf(options);
  const maxSize = positiveInteger('maxSize', options.maxSize ?? 2);
  const limit = positiveInteger('limit', options.limit ?? 10_000);
  const maxSteps = positiveInteger('maxSteps', options.maxSteps ?? 100_000);
  const { ids, worlds } = elementWorlds(network, options, elements, target);
  const parts = worlds.map((world) => partOf(world, mode, target));
  const running = parts.filter((part) => part !== undefined);
  const found = new Map<string, readonly number[]>();
  let stoppedBy: StoppedBy | undefined;
  for (const { plan, numbers } of running) {
    const elementAt = new Map(numbers.flatMap((node, element) => (plan.placeOf[node]! >= 0 ? [[plan.placeOf[node]!, element]] : [])));
    const search = cutSets(plan, mode, plan.placeOf[target]!, [...elementAt.keys()], { maxSize, limit, maxSteps });
    for (const places of search.sets) {
      const set = places.map((place) => elementAt.get(place)!).sort((a, b) => a - b);
      found.set(set.join(' '), set);
    }
    stoppedBy = later(stoppedBy, search.stoppedBy);
  }
  const sets = [...found.values()].sort(bySizeThenMembers);
  if (sets.length > limit) stoppedBy = 'limit';
  const shown = sets.slice(0, limit);
  const everywhere = running.length === worlds.length;
  const checks = running.map(({ plan, numbers }) => stopsIn(plan, mode, target, numbers));
  return {
    question: 'cut-sets',
    options: {
      target: network.nodes[target]!.id,
      elements,
      mode,
      include: inclusionsOf(options),
      substitutes: substitutesOf(options),
      maxSize,
      limit,
      maxSteps,
      ...(options.among === undefined ? {} : { among: options.among }),
      ...lensEcho(options),
    },
    targetRuns: runsIn(running.length, worlds.length),
    sets: shown.map((set) => set.map((element) => ids[element]!)),
    certainty: shown.map((set) => (everywhere && checks.every((stops) => stops(set)) ? 'certain' : 'possible')),
    complete: stoppedBy === undefined,
    ...(stoppedBy === undefined ? {} : { stoppedBy }),
  };
}

/** A world, and the node that stands for each element in it. */
interface ElementWorld extends World {
  readonly numbers: readonly number[];
}

/** Ids of what may fail, and the worlds it fails in. */
function elementWorlds(network: Network, options: CutSetOptions, kind: ElementKind, target: number) {
  if (kind === 'nodes') {
    const among = options.among === undefined ? network.nodes.map((_node, node) => node) : resolveAll(network, options.among);
    const numbers = [...new Set(among)].sort((a, b) => a - b).filter((node) => options.among !== undefined || node !== target);
    return {
      ids: numbers.map((node) => network.nodes[node]!.id),
      worlds: worldsOf(network, options).map((world): ElementWorld => ({ ...world, numbers })),
    };
  }
  const suppliers = suppliersFor(network, options);
  const all = kind === 'providers' ? suppliers.providers : [...suppliers.jurisdictions.keys()];
  const ids = amongSuppliers(all, options);
  const worlds = readingsOf(network, options).flatMap(({ compiled, counts }) =>
    otherSuppliers.map((others): ElementWorld => {
      const layer = supplyLayer(compiled, counts, suppliers, kind, others);
      const numberOf = new Map(layer.ids.map((id, at) => [id, layer.elements[at]!]));
      const available = new Uint8Array(layer.compiled.nodeCount).fill(1);
      return { ...layer, available, numbers: ids.map((id) => numberOf.get(id)!) };
    }),
  );
  return { ids, worlds };
}

/** What runs upstream of the target, laid out; nothing where it does not run. */
function partOf({ compiled, counts, available, numbers }: ElementWorld, mode: Mode, target: number) {
  const up = operable(compiled, counts, available, mode);
  if (up[target] === 0) return undefined;
  const upstream = reach(compiled, counts, [target], 'upstream').depth;
  const part = up.map((runs, node) => (upstream[node] === -1 ? 0 : runs));
  return { plan: sweepPlan(compiled, counts, available, part, mode), numbers };
}

/** Whether a set of elements stops the target. */
function stopsIn(plan: SweepPlan, mode: Mode, target: number, numbers: readonly number[]) {
  const world = targetWorld(plan, mode, plan.placeOf[target]!);
  return (set: readonly number[]) => {
    for (const element of set) if (plan.placeOf[numbers[element]!]! >= 0) world.fail(plan.placeOf[numbers[element]!]!);
    const stops = !world.runs();
    world.restore(0);
    return stops;
  };
}

/** Smaller sets first, then by their members. */
export function bySizeThenMembers(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((element, index) => element !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** Of two reasons to stop, the one that leaves more unknown. */
function later(a: StoppedBy | undefined, b: StoppedBy | undefined): StoppedBy | undefined {
  const order = [undefined, 'max-size', 'limit', 'max-steps'] as const;
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
