import type { EvidenceLevel } from '../model/claim.ts';
import type { Certainty, Mode } from '../model/terms.ts';
import type { Compiled } from '../graph/compiled.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import type { Job } from '../graph/job.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { knockOut } from '../graph/knock-out.ts';
import { knockOutJob, type KnockOutInput, type KnockOutOutput, type Scenarios } from '../graph/knock-out-each.ts';
import { lensEcho, type Inclusion, type LensEcho } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { failingTogether, unsupplied, type ElementKind, type Others } from '../graph/supply-layer.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import { baselineOf, type Baseline } from './cascade.ts';
import { amongSuppliers, elementKindOf, suppliersFor, type ElementOptions } from './elements.ts';
import { countsOf, inclusionsOf, modeOf, positiveInteger, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions } from './targets.ts';
import { firstStopped, stepsOfFall, type Step } from './witness.ts';

/** Options of {@link knockOuts}. */
export interface KnockOutOptions extends StructureOptions, TargetOptions, ElementOptions {
  /** The only elements that are knocked out. @defaultValue all */
  readonly among?: readonly string[];
  /** How many elements to return. @defaultValue all with a loss above 0 */
  readonly top?: number;
}

/** An element, and what goes with it. */
export interface KnockedOut {
  /** Id of the node, provider or jurisdiction that is lost. */
  readonly element: string;
  /** Share, 0–1, of the value of the running targets that is lost; bounds where unnamed suppliers may step in. */
  readonly loss: number | { readonly low: number; readonly high: number };
  /** `possible` when the loss hangs on suppliers that the coverage does not name. */
  readonly certainty: Certainty;
  /** How many nodes stop running, at most: the element itself, where it is a node, included. */
  readonly fallen: number;
  /** How its loss stops a target. */
  readonly because: {
    /** Nodes that are gone to begin with: the node itself, or those left without a supplier. */
    readonly gone: readonly string[];
    /** Targets that stop. */
    readonly stops: readonly string[];
    /** How the loss reaches the one of them that is worth most. */
    readonly steps: readonly Step[];
  };
}

/** What {@link knockOuts} gives. */
export interface KnockOutsResult {
  readonly question: 'knock-outs';
  readonly options: Partial<LensEcho> & {
    readonly elements: ElementKind;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly among?: readonly string[];
    readonly top?: number;
  };
  readonly baseline: Baseline;
  /** Greatest loss first, then declaration order. */
  readonly elements: readonly KnockedOut[];
  /** How many elements have a loss above 0, shown or not. */
  readonly total: number;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What is lost with each node, each provider or each jurisdiction: every one knocked out alone — 逐一失效.
 *
 * With providers and jurisdictions a node is available as long as someone supplies it. A provider's loss takes the
 * nodes that it alone is named for: for certain where the named shares add up to the whole, possibly where nobody
 * knows who else supplies. Residual buckets are nobody. Nodes without any named supplier stay up.
 * Elements whose loss stops no target, themselves aside, are left out. Order: greatest loss first (upper bounds), then
 * lower bounds, then declaration order. Units: shares 0–1.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`; `coverage-needed` for
 * providers and jurisdictions without a coverage
 * @complexity O(e / 32 · (n + m)) at worst for e elements, less where losses stay local
 * @example knockOuts(toy, { targets: ['t'] }).elements.map(({ element, loss }) => [element, loss]) // => [['toy/b', 1]]
 */
export function knockOuts(network: Network, options: KnockOutOptions = {}): KnockOutsResult {
  return answer(knockOutsQuestion(network, options));
}

/** {@link knockOuts} as a question. */
export function* knockOutsQuestion(network: Network, options: KnockOutOptions): Question<KnockOutsResult> {
  const mode = modeOf(options, 'sustain');
  const counts = countsOf(network, options);
  const kind = elementKindOf(options);
  const targets = targetsOf(network, options);
  const { compiled } = coreOf(network);
  const available = new Uint8Array(compiled.nodeCount).fill(1);
  const { ids, certain, possible } = elementsOf(network, options, kind);
  const high = yield* lossesOf(compiled, counts, available, mode, scenariosOf(possible), targets.nodes, targets.values);
  const low =
    certain === possible ? high : yield* lossesOf(compiled, counts, available, mode, scenariosOf(certain), targets.nodes, targets.values);
  const engine = knockOut(compiled, counts, available, mode);
  const total = valueRunning(targets.nodes, targets.values, engine.baseline);
  const own = new Set(kind === 'nodes' ? targets.nodes : []);
  const counted = ids.flatMap((_id, at) => {
    const itself = own.has(possible[at]![0]!) && high.stopped[at] === 1; // a target that stops nothing but itself
    return high.lost[at]! > 0 && !itself ? [at] : [];
  });
  const ranked = counted.sort((a, b) => high.lost[b]! - high.lost[a]! || low.lost[b]! - low.lost[a]! || a - b);
  const shown = options.top === undefined ? ranked : ranked.slice(0, positiveInteger('top', options.top));
  const elements = shown.map((at): KnockedOut => {
    const fallen = engine.without(possible[at]!);
    const lost = new Set(fallen.nodes);
    const gone = new Set(possible[at]);
    const stops = targets.nodes.filter(
      (target) => engine.baseline[target] === 1 && lost.has(target) && !(kind === 'nodes' && gone.has(target)),
    );
    const bounds = { low: low.lost[at]! / total, high: high.lost[at]! / total };
    return {
      element: ids[at]!,
      loss: bounds.low === bounds.high ? bounds.low : bounds,
      certainty: bounds.low === bounds.high ? 'certain' : 'possible',
      fallen: high.fallen[at]!,
      because: {
        gone: possible[at]!.map((node) => network.nodes[node]!.id),
        stops: stops.map((target) => network.nodes[target]!.id),
        steps: stepsOfFall(network, fallen, firstStopped(targets, stops, fallen)),
      },
    };
  });
  return {
    question: 'knock-outs',
    options: {
      elements: kind,
      mode,
      include: inclusionsOf(options),
      ...(options.among === undefined ? {} : { among: options.among }),
      ...lensEcho(options),
      ...(options.top === undefined ? {} : { top: options.top }),
    },
    baseline: baselineOf(network, targets, engine.baseline),
    elements,
    total: ranked.length,
    ...evidenceOf(weakest(elements.flatMap(({ because }) => because.steps.map(({ claims }) => claims)))),
  };
}

/** The elements that may fail: their ids, and the nodes each takes, for certain and possibly. */
interface Elements {
  readonly ids: readonly string[];
  readonly certain: readonly (readonly number[])[];
  /** The same array where nothing hangs on unnamed suppliers. */
  readonly possible: readonly (readonly number[])[];
}

function elementsOf(network: Network, options: KnockOutOptions, kind: ElementKind): Elements {
  if (kind === 'nodes') {
    const nodes = options.among === undefined ? network.nodes.map((_node, index) => index) : resolveAll(network, options.among);
    const sets = nodes.map((node) => [node]);
    return { ids: nodes.map((node) => network.nodes[node]!.id), certain: sets, possible: sets };
  }
  const suppliers = suppliersFor(network, options);
  const groups = failingTogether(suppliers, kind);
  const ids = amongSuppliers([...groups.keys()], options);
  const taken = (others: Others) => ids.map((id) => unsupplied(suppliers, new Set(groups.get(id)), others));
  return { ids, certain: taken('stay'), possible: taken('none') };
}

/** One scenario a set of nodes. */
export function scenariosOf(sets: readonly (readonly number[])[]): Scenarios {
  const start = new Int32Array(sets.length + 1);
  sets.forEach((set, at) => (start[at + 1] = start[at]! + set.length));
  return { start, nodes: Int32Array.from(sets.flat()) };
}

/** What every scenario costs: the job that finds out is yielded. */
export function* lossesOf(
  compiled: Compiled,
  counts: Uint8Array,
  available: Uint8Array,
  mode: Mode,
  scenarios: Scenarios,
  targets: readonly number[],
  values: readonly number[],
): Generator<Job, KnockOutOutput, void> {
  const plan = sweepPlan(compiled, counts, available, operable(compiled, counts, available, mode), mode);
  const job: Job<KnockOutInput, KnockOutOutput> = knockOutJob(plan, mode, scenarios, targets, values);
  yield job;
  return job.output;
}

function valueRunning(targets: readonly number[], values: readonly number[], running: Uint8Array): number {
  return targets.reduce((sum, target, at) => (running[target] === 1 ? sum + values[at]! : sum), 0);
}
