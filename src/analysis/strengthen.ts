import type { Coverage } from '../model/coverage.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import type { Mode } from '../model/terms.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { knockOut } from '../graph/knock-out.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { failingTogether, otherSuppliers, suppliersIn, unsupplied, type ElementKind, type Others } from '../graph/supply-layer.ts';
import { baselineOf, type Baseline } from './cascade.ts';
import { elementKindOf, type ElementOptions } from './elements.ts';
import { capabilityOf, evidenceIn, reachableNodes, thresholdsOf, type Evidence, type StateThresholds } from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, oneOf, positiveInteger, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions, type TargetsFrom } from './targets.ts';
import { firstStopped, stepsOfFall, type Step } from './witness.ts';

/** Options of {@link strengthen}. */
export interface StrengthenOptions extends StructureOptions, TargetOptions, LensOptions, StateThresholds, Pick<ElementOptions, 'elements'> {
  /** Who has what. */
  readonly coverage: Coverage;
  /** What becomes of a node whose named suppliers all fail. @defaultValue `'none'`: it is without supply */
  readonly others?: Others;
  /** How many moves to make at most in the joint plan. @defaultValue 3 */
  readonly size?: number;
}

/** One thing to strengthen, and what that saves. */
export interface Move {
  readonly node: string;
  /** A second source of it here; more capability, where it is weak; a supplier in another jurisdiction. */
  readonly how: 'second-source' | 'capability' | 'other-jurisdiction';
  /** What fails: the node's only source, a provider, or a jurisdiction. */
  readonly against: string;
  /** Loss when that fails, as things are, 0–1. */
  readonly lossBefore: number;
  /** The same after the move, 0–1. */
  readonly lossAfter: number;
  /** `lossBefore` − `lossAfter`: the part of the running targets that the move saves, 0–1. */
  readonly gain: number;
  /** How the failure reaches the target worth most. */
  readonly because: readonly Step[];
}

/** Several moves at once. */
export interface JointMoves {
  /** The nodes strengthened together. */
  readonly nodes: readonly string[];
  /** How much lower the losses are with all of them, added up over everything that may fail. */
  readonly gain: number;
}

/** What {@link strengthen} gives. */
export interface StrengthenResult {
  readonly question: 'strengthen';
  readonly options: LensEcho & {
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly elements: ElementKind;
    readonly others: Others;
    readonly size: number;
    readonly weakBelow: number;
    readonly fewSuppliers: number;
  };
  readonly targetsFrom: TargetsFrom;
  readonly baseline: Baseline;
  /** Of how many nodes the coverage says that they are here, that they are not, and nothing: what is not here cannot be strengthened. */
  readonly evidence: Evidence;
  /** Greatest gain first, then declaration order. */
  readonly moves: readonly Move[];
  /** What the moves gain together. */
  readonly joint: {
    /** The next best move again and again. */
    readonly greedy: JointMoves;
    /** The best set of that size, where all could be tried. */
    readonly best?: JointMoves;
    /** greedy gain / best gain; 1 means that picking one after another was as good as it gets. */
    readonly ratio?: number;
  };
  readonly weakestEvidence?: EvidenceLevel;
}

/** Something that may fail at once, and what hangs on it. */
interface Failure {
  readonly id: string;
  readonly how: Move['how'];
  readonly nodes: readonly number[];
  /** Share of the loss that counts: below 1 for a node that falls short instead of failing. */
  readonly weight: number;
}

/** Sets of moves that are tried before the best one is left open. */
const mostSets = 20_000;

/**
 * What to make more robust of what is there, and how much that saves — 强链.
 *
 * By `elements: 'nodes'`, every present node with fewer than two known sources may lose its source, and every weak one
 * falls short by 1 − capability, taken as that share of its loss (first order). By `providers` or `jurisdictions` each
 * of these may fail with all that only they supply; a move gives one node a source outside it. Nodes that are not here
 * count as to be had, unless they are broken.
 * Order: gain, then declaration order. Units: share of target value, 0–1.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(what falls) for every failure and every node in it; joint moves at most 20,000 sets of that
 * @reference Nemhauser, Wolsey & Fisher, Mathematical Programming 14 (1978) 265–294, for greedy sets and their bound,
 * which holds for diminishing gains only; hence the check against the best set
 * @example
 * const here = parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here', present: ['a', 't'] });
 * strengthen(toy, { coverage: here.coverage }).moves[0] // => { node: 'toy/t', … }
 */
export function strengthen(network: Network, options: StrengthenOptions): StrengthenResult {
  const mode = modeOf(options, 'sustain');
  const kind = elementKindOf(options);
  const others = oneOf('others', options.others ?? 'none', otherSuppliers);
  const size = positiveInteger('size', options.size ?? 3);
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const thresholds = thresholdsOf(options);
  const lens = lensOf(network, options.coverage, options);
  const targets = targetsOf(network, options);
  const engine = knockOut(compiled, counts, reachableNodes(network, lens, counts, thresholds), mode);
  const valueAt = new Map(
    targets.nodes.flatMap((target, at): [number, number][] => (engine.baseline[target] === 1 ? [[target, targets.values[at]!]] : [])),
  );
  const whole = [...valueAt.values()].reduce((sum, value) => sum + value, 0);
  const fall = (nodes: readonly number[]) => engine.without(nodes.filter((node) => engine.baseline[node] === 1));
  const lossOf = (nodes: readonly number[]) =>
    whole === 0 ? 0 : fall(nodes).nodes.reduce((sum, node) => sum + (valueAt.get(node) ?? 0), 0) / whole;
  const failures = (
    kind === 'nodes' ? sourceFailures(network, lens, options, thresholds.weakBelow) : supplierFailures(network, lens, options, kind, others)
  )
    .map((failure) => ({ ...failure, loss: lossOf(failure.nodes) * failure.weight }))
    .filter(({ loss }) => loss > 0);

  const best = new Map<number, { readonly failure: (typeof failures)[number]; readonly after: number }>();
  for (const failure of failures) {
    for (const node of failure.nodes) {
      const after = lossOf(failure.nodes.filter((one) => one !== node)) * failure.weight;
      const before = best.get(node);
      if (failure.loss - after > (before === undefined ? 0 : before.failure.loss - before.after)) best.set(node, { failure, after });
    }
  }
  const moves = [...best]
    .sort(([a, left], [b, right]) => right.failure.loss - right.after - (left.failure.loss - left.after) || a - b)
    .map(([node, { failure, after }]): Move => {
      const fallen = fall(failure.nodes);
      const stops = fallen.nodes.filter((one) => valueAt.has(one));
      return {
        node: network.nodes[node]!.id,
        how: failure.how,
        against: failure.id,
        lossBefore: failure.loss,
        lossAfter: after,
        gain: failure.loss - after,
        because: stepsOfFall(network, fallen, firstStopped(targets, stops, fallen)),
      };
    });
  return {
    question: 'strengthen',
    options: {
      ...lensEcho(options),
      mode,
      include: inclusionsOf(options),
      elements: kind,
      others,
      size,
      ...thresholds,
    },
    targetsFrom: targets.from,
    baseline: baselineOf(network, targets, engine.baseline),
    evidence: evidenceIn(lens.presence),
    moves,
    joint: jointMoves(network, failures, size, (failure, kept) => lossOf(failure.nodes.filter((node) => !kept.has(node))) * failure.weight),
    ...evidenceOf(weakest(moves.flatMap(({ because }) => because.map(({ claims }) => claims)))),
  };
}

/** Present nodes whose only source fails, or that fall short. */
function sourceFailures(network: Network, lens: ReturnType<typeof lensOf>, options: StrengthenOptions, weakBelow: number): Failure[] {
  const { ofNode } = suppliersIn(lens, network.nodes.length, inclusionsOf(options));
  return network.nodes.flatMap(({ id }, node): Failure[] => {
    if (lens.presence[node] !== 'present') return [];
    const capability = capabilityOf(lens, node);
    if (capability !== undefined && capability < weakBelow) {
      return [{ id, how: 'capability', nodes: [node], weight: 1 - Math.min(1, capability) }];
    }
    return (ofNode.get(node)?.named.length ?? 0) < 2 ? [{ id, how: 'second-source', nodes: [node], weight: 1 }] : [];
  });
}

/** Providers or jurisdictions, with the nodes that only they supply. */
function supplierFailures(
  network: Network,
  lens: ReturnType<typeof lensOf>,
  options: StrengthenOptions,
  kind: Exclude<ElementKind, 'nodes'>,
  others: Others,
): Failure[] {
  const suppliers = suppliersIn(lens, network.nodes.length, inclusionsOf(options));
  const groups = failingTogether(suppliers, kind);
  return [...groups].map(([id, providers]) => ({
    id,
    how: kind === 'jurisdictions' ? 'other-jurisdiction' : 'second-source',
    nodes: unsupplied(suppliers, new Set(providers), others),
    weight: 1,
  }));
}

function jointMoves(
  network: Network,
  failures: readonly (Failure & { readonly loss: number })[],
  size: number,
  lossWith: (failure: Failure, kept: ReadonlySet<number>) => number,
): StrengthenResult['joint'] {
  const nodes = [...new Set(failures.flatMap((failure) => failure.nodes))].sort((a, b) => a - b);
  const ids = (chosen: Iterable<number>) => [...chosen].sort((a, b) => a - b).map((node) => network.nodes[node]!.id);
  const before = failures.reduce((sum, { loss }) => sum + loss, 0);
  const gainOf = (kept: ReadonlySet<number>) =>
    before -
    failures.reduce((sum, failure) => sum + (failure.nodes.some((node) => kept.has(node)) ? lossWith(failure, kept) : failure.loss), 0);
  const greedy = new Set<number>();
  let gain = 0;
  while (greedy.size < Math.min(size, nodes.length)) {
    let next: { readonly node: number; readonly gain: number } | undefined;
    for (const node of nodes) {
      if (greedy.has(node)) continue;
      const more = gainOf(new Set([...greedy, node]));
      if (next === undefined || more > next.gain) next = { node, gain: more };
    }
    if (next === undefined || next.gain <= gain) break;
    greedy.add(next.node);
    gain = next.gain;
  }
  const picked: JointMoves = { nodes: ids(greedy), gain };
  const count = Math.min(size, nodes.length);
  if (binomial(nodes.length, count) > mostSets) return { greedy: picked };
  let top: JointMoves = { nodes: [], gain: 0 };
  for (const set of subsetsOf(nodes, count)) {
    const all = gainOf(new Set(set));
    if (all > top.gain + 1e-12) top = { nodes: ids(set), gain: all };
  }
  return { greedy: picked, best: top, ratio: top.gain === 0 ? 1 : picked.gain / top.gain };
}

function binomial(n: number, k: number): number {
  let ways = 1;
  for (let at = 1; at <= k; at++) ways = (ways * (n - k + at)) / at;
  return ways;
}

/** All subsets of a size, in lexicographic order. */
function* subsetsOf(nodes: readonly number[], size: number): Iterable<number[]> {
  const at = Array.from({ length: size }, (_value, index) => index);
  for (;;) {
    yield at.map((index) => nodes[index]!);
    let moving = size - 1;
    while (moving >= 0 && at[moving] === nodes.length - size + moving) moving--;
    if (moving < 0) return;
    at[moving]!++;
    for (let next = moving + 1; next < size; next++) at[next] = at[next - 1]! + 1;
  }
}
