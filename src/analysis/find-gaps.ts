import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Certainty, Mode, NodeState } from '../model/terms.ts';
import { buildUp } from '../graph/build-up.ts';
import { cited, evidenceOf, weakest, type CitedClaim } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { knockOut } from '../graph/knock-out.ts';
import { lensEcho, lensOf, type Inclusion, type Lens, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { stageNodes } from '../graph/resolve.ts';
import {
  evidenceIn,
  isSuppliable,
  capabilityOf,
  chokepointOf,
  nodeStates,
  suppliersOf,
  thresholdsOf,
  type Chokepoint,
  type Evidence,
  type StateThresholds,
} from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from './options.ts';
import type { Bounds } from './shares.ts';
import { targetsOf, type TargetOptions, type TargetsFrom } from './targets.ts';
import { boughtNodes, withoutSlotsOf, type Trade } from './trade.ts';
import { stepsOfFall, stepsOfNeed, type Step } from './witness.ts';

/** Options of {@link findGaps}. */
export interface GapOptions extends StructureOptions, TargetOptions, LensOptions, StateThresholds {
  /** Who has what. */
  readonly coverage: Coverage;
  /** @defaultValue `'resources'` */
  readonly trade?: Trade;
}

/** Why a node counts as a gap. */
export interface GapBecause {
  /**
   * A source says it is absent; it is listed, but falls short of what `presentIf` asks for, or how much there is of it
   * is not known; it is only planned; nothing is said of it; it is there but cannot run; it is weak.
   */
  readonly kind: 'absent' | 'below-threshold' | 'unmeasured' | 'planned' | 'not-evidenced' | 'blocked' | 'weak';
  /** The claims that say so; none for what is not evidenced. */
  readonly claims: readonly CitedClaim[];
  /** How the first target it blocks falls without it; where it blocks none, how the nearest target depends on it. */
  readonly neededBy: readonly Step[];
}

/** A node that the targets need and the lens lacks. */
export interface Gap {
  readonly node: string;
  /** What is the matter with it. */
  readonly state: NodeState;
  /** Whether it is essential, without a present substitute, and held by few outside. */
  readonly chokepoint: Chokepoint;
  /** True when the node counts as bought under `trade`: it stops nothing then. */
  readonly bought: boolean;
  /** What becomes operable here if only this node is added, itself included. */
  readonly unlocks: readonly string[];
  /** Targets that cannot be reached without it, all else given. */
  readonly blocksTargets: readonly string[];
  /** Outside providers that list it. */
  readonly suppliers: readonly string[];
  /** `possible` when the node may be there without a record. */
  readonly certainty: Certainty;
  /** What makes it a gap, as steps a reader can check. */
  readonly because: GapBecause;
}

/** How many of the nodes that the targets need somewhere are in which state. */
interface GapCount {
  /** How many nodes the targets need. */
  readonly needed: number;
  /** Present, whatever their quality: `present`, `weak` and `blocked`. */
  readonly present: number;
  /** `missing` and `broken`. */
  readonly missing: number;
  /** Not spoken of by the coverage. */
  readonly unknown: number;
}

/** Gaps of one chain, a stage or none. */
export interface ChainGaps extends GapCount {
  readonly chain: string;
}

/** Gaps of one stage. */
export interface StageGaps extends GapCount {
  readonly chain: string;
  readonly stage: string;
}

/** Completeness — 完整度: three figures, 0–1, none of which may be shown without the others. */
export interface Completeness {
  /** Nodes the figures are about: what the targets essentially need, and they themselves. */
  readonly nodes: number;
  /** Share of the nodes that are present at all. */
  readonly count: Bounds;
  /** Mean over the nodes of min(1, capability). */
  readonly capabilityWeighted: Bounds;
  /** The smallest min(1, capability) of any node: what a chain without substitutes could make. */
  readonly leontief: Bounds;
}

/** What {@link findGaps} gives. */
export interface GapsResult {
  readonly question: 'gaps';
  readonly options: LensEcho & {
    readonly mode: Mode;
    readonly trade: Trade;
    readonly include: readonly Inclusion[];
    readonly weakBelow: number;
    readonly fewSuppliers: number;
  };
  readonly targetsFrom: TargetsFrom;
  /** Value of the targets blocked, greatest first, then declaration order; present nodes that are blocked or weak are among them. */
  readonly gaps: readonly Gap[];
  /** Roll-up by chain, and by stage: what belongs to no stage counts for its chain only. */
  readonly chains: readonly ChainGaps[];
  /** How far each stage is filled, in printed order. */
  readonly stages: readonly StageGaps[];
  /** Targets that can be reached whatever is unknown, only if unknown nodes are there, and not even then. */
  readonly attainable: { readonly certain: readonly string[]; readonly possible: readonly string[]; readonly no: readonly string[] };
  /** Three figures: by count, weighted by capability, and the Leontief minimum. */
  readonly completeness: Completeness;
  /** Of how many nodes the coverage says that they are here, that they are not, and nothing. */
  readonly evidence: Evidence;
  /** Provisions of the coverage that speak of chains this network has not. */
  readonly provisionsElsewhere: number;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What a region lacks of what its targets need — 缺链.
 *
 * Every node that the targets essentially need, alternatives included, and that the lens does not have, with its
 * state, what it blocks and what it would unlock. A node nothing is said of is `unknown` ("not evidenced", 未见记载),
 * never missing. Categories and nodes with `needsProvider: false` are no gaps.
 * Order: value of the targets blocked, greatest first, then declaration order; present nodes that are blocked or weak
 * stand among the rest.
 *
 * @param options.mode @defaultValue `'start-up'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(n + m + Σ needs of what each node fells or unlocks); O(n · (n + m)) with loops
 * @example
 * const here = parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here', present: ['a'], absent: ['b'] });
 * findGaps(toy, { coverage: here.coverage, trade: 'closed' }).gaps[0]?.state // => 'missing'
 */
export function findGaps(network: Network, options: GapOptions): GapsResult {
  const mode = modeOf(options, 'start-up');
  const { compiled } = coreOf(network);
  const thresholds = thresholdsOf(options);
  const lens = lensOf(network, options.coverage, options);
  const counts = countsOf(network, options);
  const states = nodeStates(network, lens, counts, thresholds);
  const targets = targetsOf(network, options);
  const value = new Map(targets.nodes.map((target, at) => [target, targets.values[at]!]));
  const walk = reach(compiled, counts, targets.nodes, 'upstream');
  const needed = [...walk.order].filter((index) => isSuppliable(network, index)).sort((a, b) => a - b);

  const bought = boughtNodes(network, options.trade ?? 'resources');
  const tradeCounts = withoutSlotsOf(network, counts, bought);
  const world = (keep: (index: number) => boolean) =>
    Uint8Array.from(network.nodes, (_node, index) => (bought.has(index) || keep(index) ? 1 : 0));
  const pessimistic = world((index) => lens.presence[index] === 'present' || !isSuppliable(network, index));
  const optimistic = world((index) => lens.presence[index] !== 'absent' || !isSuppliable(network, index));
  const growth = buildUp(compiled, tradeCounts, pessimistic, mode);
  const best = operable(compiled, tradeCounts, optimistic, mode);
  const whole = knockOut(compiled, tradeCounts, new Uint8Array(compiled.nodeCount).fill(1), mode);

  const ids = (indices: Iterable<number>) => Array.from(indices, (index) => network.nodes[index]!.id);
  const gaps = needed
    .filter((index) => states[index] !== 'present')
    .map((index) => {
      const state = states[index]!;
      const fallen = whole.without(bought.has(index) ? [] : [index]);
      const lost = new Set(fallen.nodes);
      const blocks = targets.nodes.filter((target) => whole.baseline[target] === 1 && lost.has(target));
      const blocked = blocks.find((target) => target !== index);
      const gap: Gap = {
        node: network.nodes[index]!.id,
        state,
        chokepoint: chokepointOf(lens, index, state, blocks.length > 0, thresholds),
        bought: bought.has(index),
        unlocks: lens.presence[index] === 'present' ? [] : ids(growth.adding(index)),
        blocksTargets: ids(blocks),
        suppliers: suppliersOf(lens, index),
        certainty: state === 'unknown' ? 'possible' : 'certain',
        because: {
          ...reasonOf(lens, index, state),
          neededBy: blocked === undefined ? stepsOfNeed(network, walk, index) : stepsOfFall(network, fallen, blocked),
        },
      };
      return { gap, weight: blocks.reduce((sum, target) => sum + value.get(target)!, 0) };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ gap }) => gap);

  return {
    question: 'gaps',
    options: {
      ...lensEcho(options),
      mode,
      trade: options.trade ?? 'resources',
      include: inclusionsOf(options),
      ...thresholds,
    },
    targetsFrom: targets.from,
    gaps,
    ...rollUp(network, needed, states),
    attainable: {
      certain: ids(targets.nodes.filter((target) => growth.baseline[target] === 1)),
      possible: ids(targets.nodes.filter((target) => growth.baseline[target] === 0 && best[target] === 1)),
      no: ids(targets.nodes.filter((target) => best[target] === 0)),
    },
    completeness: completenessOf(lens, needed),
    evidence: evidenceIn(lens.presence),
    provisionsElsewhere: lens.elsewhere,
    ...evidenceOf(weakest(gaps.flatMap(({ because }) => because.neededBy.map(({ claims }) => claims)))),
  };
}

function reasonOf(lens: Lens, index: number, state: NodeState): Pick<GapBecause, 'kind' | 'claims'> {
  const rows = lens.inside.get(index) ?? [];
  const of = lens.coverage.id ?? lens.coverage.lens;
  const claimsOf = (status: string) =>
    cited(
      rows.filter((row) => row.status === status).flatMap((row) => row.claims),
      of,
    );
  if (state === 'blocked' || state === 'weak') return { kind: state, claims: claimsOf('listed') };
  const has = (status: string) => rows.some((row) => row.status === status);
  const isAbsent = state === 'missing' || state === 'broken';
  if (has('listed')) return { kind: isAbsent ? 'below-threshold' : 'unmeasured', claims: claimsOf('listed') };
  if (isAbsent) return { kind: 'absent', claims: claimsOf('absent') };
  return has('planned') ? { kind: 'planned', claims: claimsOf('planned') } : { kind: 'not-evidenced', claims: [] };
}

function rollUp(network: Network, needed: readonly number[], states: readonly NodeState[]): Pick<GapsResult, 'chains' | 'stages'> {
  const isNeeded = new Set(needed);
  const countIn = (nodes: readonly number[]): GapCount => {
    const count = (...which: NodeState[]) => nodes.filter((index) => which.includes(states[index]!)).length;
    return {
      needed: nodes.length,
      present: count('present', 'weak', 'blocked'),
      missing: count('missing', 'broken'),
      unknown: count('unknown'),
    };
  };
  return {
    chains: network.chains.map(({ id }) => ({ chain: id, ...countIn(needed.filter((index) => network.nodes[index]!.chain === id)) })),
    stages: network.chains.flatMap((chain) =>
      chain.stages.map((stage) => ({
        chain: chain.id,
        stage: stage.id,
        ...countIn(stageNodes(network, chain.id, stage.id).filter((index) => isNeeded.has(index))),
      })),
    ),
  };
}

function completenessOf(lens: Lens, needed: readonly number[]): Completeness {
  const figures = needed.map((index): { here: Bounds; supply: Bounds } => {
    const presence = lens.presence[index]!;
    if (presence === 'absent') return { here: { low: 0, high: 0 }, supply: { low: 0, high: 0 } };
    const capability = presence === 'present' ? capabilityOf(lens, index) : undefined;
    const supply = capability === undefined ? { low: 0, high: 1 } : { low: Math.min(1, capability), high: Math.min(1, capability) };
    return { here: { low: presence === 'present' && capability !== 0 ? 1 : 0, high: capability === 0 ? 0 : 1 }, supply };
  });
  const bounds = (of: (row: (typeof figures)[number]) => Bounds, combine: (values: number[]) => number): Bounds => ({
    low: combine(figures.map((row) => of(row).low)),
    high: combine(figures.map((row) => of(row).high)),
  });
  const mean = (values: number[]) => (values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length);
  const least = (values: number[]) => values.reduce((low, value) => Math.min(low, value), 1);
  return {
    nodes: needed.length,
    count: bounds((row) => row.here, mean),
    capabilityWeighted: bounds((row) => row.supply, mean),
    leontief: bounds((row) => row.supply, least),
  };
}
