import { ChainError } from '../model/chain-error.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { outsideLayer, outsideSupply, unknownReadings, type OutsideLayer, type UnknownReading } from '../graph/outside-supply.ts';
import { randomFrom } from '../graph/random.ts';
import { reach } from '../graph/reach.ts';
import { sampledShapley, shapleyValues } from '../graph/shapley.ts';
import { maxSubsetElements, subsetValues, type Losable } from '../graph/subset-values.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import { baselineOf, type Baseline } from './cascade.ts';
import { countsOf, inclusionsOf, modeOf, positiveInteger, oneOf, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions } from './targets.ts';

/** Options of {@link attribution}. */
export interface AttributionOptions extends StructureOptions, TargetOptions, LensOptions {
  /** What the lens has, and who supplies the rest. */
  readonly coverage: Coverage;
  /** How nodes are read that somebody outside supplies and of which it is unknown whether they are here. @defaultValue `'absent'` */
  readonly unknownAs?: UnknownReading;
  /**
   * Largest number of switches, 1–20, of which all subsets are tried. A switch is a node's supply as a whole: all
   * jurisdictions that can each supply it alone; each jurisdiction of a supplier in several is one too.
   *
   * @defaultValue 16
   */
  readonly exactUpTo?: number;
  /** Random orders drawn where there are more; each counts forwards and backwards. @defaultValue 2000 */
  readonly samples?: number;
  /** Seed of those orders, a whole number from 0 to 2³² − 1. @defaultValue 1 */
  readonly seed?: number;
}

/** The part that one node's supply from one jurisdiction has in the loss. */
export interface AttributedUnit {
  readonly node: string;
  /** Id of the jurisdiction; absent where nobody says from where outside the node comes. */
  readonly jurisdiction?: string;
  /** Share, 0–1, of the value of the running targets: its part of `total`. */
  readonly share: number;
  /** Standard error of the share where it is estimated; absent where it is exact, and for a single sample. */
  readonly standardError?: number;
  /** Providers there that supply the node. */
  readonly suppliers: readonly string[];
  /** Whether the lens is known to lack the node, or nobody says. */
  readonly presence: 'absent' | 'unknown';
}

/** What {@link attribution} gives. */
export interface AttributionResult {
  readonly question: 'attribution';
  readonly options: LensEcho & {
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly unknownAs: UnknownReading;
    readonly exactUpTo: number;
    readonly samples: number;
    readonly seed: number;
  };
  readonly baseline: Baseline;
  /** Loss when all supply from outside is cut: the sum of all shares. Absent when nothing of value runs at baseline. */
  readonly total?: number;
  /** Targets that stop then. */
  readonly stops: readonly string[];
  /** `sampled` when some share is an estimate. */
  readonly method: 'exact' | 'sampled';
  /** Greatest share first, then declaration order. */
  readonly units: readonly AttributedUnit[];
  /** How many further units there are whose cut never matters: their share is 0. */
  readonly nullUnits: number;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * How the loss of being cut off from outside is shared out among supplies — 损失归因: the Shapley value of every unit of
 * one node from one jurisdiction.
 *
 * A set of units is worth the share of target value that is lost when they are cut. A node that the lens has keeps
 * running; a node from outside runs while some supplier of it is left, and a supplier in several jurisdictions is lost
 * when any of them is cut. Needs count for every node, wherever it is made. Named suppliers are taken for all there
 * are, unless a residual bucket is among them: its supply is never cut, so the loss may be larger. A node of which
 * nothing is said stays up. A node that is absent and that no supplier is named for is lost already, unless the
 * coverage names no supply from outside at all: then its supply is a unit without a jurisdiction.
 * Exact shares sum to `total` but for rounding. Estimates do too: each sampled order shares the whole loss out.
 * Units that are never missed have the share 0 and are counted, not listed.
 * Order: greatest share first (shares that agree to twelve digits are equal), then declaration order, then the
 * coverage's order. Units: shares 0–1.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(g · 2ᵏ · (m / 32 + p)) for g groups of targets that hang on k switches and p units each; sampled
 * O(samples · s · (s + m / 32)) for s switches
 * @reference Shapley, Contributions to the Theory of Games II (1953) 307–317; Owen, Management Science 18 (1972)
 * P64–P79; Castro, Gómez & Tejada, Computers & Operations Research 36 (2009) 1726–1730
 * @example
 * const here = parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here', absent: ['b'] });
 * attribution(toy, { coverage: here.coverage, targets: ['t'] }).units.map(({ node, share }) => [node, share]) // => [['toy/b', 1]]
 */
export function attribution(network: Network, options: AttributionOptions): AttributionResult {
  return answer(attributionQuestion(network, options));
}

/** {@link attribution} as a question. */
export function* attributionQuestion(network: Network, options: AttributionOptions): Question<AttributionResult> {
  const mode = modeOf(options, 'sustain');
  const include = inclusionsOf(options);
  const unknownAs = readingOf(options);
  const exactUpTo = exactLimit(options.exactUpTo ?? 16);
  const samples = positiveInteger('samples', options.samples ?? 2000);
  const seed = options.seed ?? 1;
  const random = randomFrom(seed);
  const targets = targetsOf(network, options);
  const lens = lensOf(network, options.coverage, options);
  const supply = outsideSupply(lens, include, unknownAs);
  const layer = outsideLayer(coreOf(network).compiled, countsOf(network, options), supply);
  const before = new Uint8Array(layer.compiled.nodeCount).fill(1);
  before.set(supply.available);
  const after = before.slice();
  for (const node of layer.switches) after[node] = 0;
  const world: World = {
    layer,
    mode,
    available: before,
    baseline: operable(layer.compiled, layer.counts, before, mode),
    cutOff: operable(layer.compiled, layer.counts, after, mode),
  };
  const running = targets.nodes.map((target) => world.baseline[target] === 1);
  const worth = targets.values.reduce((sum, value, at) => (running[at]! ? sum + value : sum), 0);
  const stopped = targets.nodes.flatMap((target, at) =>
    running[at]! && world.cutOff[target] === 0 ? [{ target, value: targets.values[at]! }] : [],
  );
  const lost = stopped.reduce((sum, { value }) => sum + value, 0);
  const { exact, sampled } = gamesOf(
    world,
    stopped.filter(({ value }) => value > 0),
    exactUpTo,
  );
  const share = new Float64Array(supply.units.length);
  const error = new Float64Array(supply.units.length).fill(-1);
  const matters = new Uint8Array(supply.units.length);
  for (const game of exact) {
    const shares = shapleyValues(yield* subsetValues(losableOf(world, game)), sizesOf(world, game));
    game.switches.forEach((at, player) => {
      for (const unit of layer.unitsOf[at]!) {
        share[unit]! += shares[player]! / worth;
        if (shares[player]! > 0) matters[unit] = 1;
      }
    });
  }
  if (sampled !== undefined) {
    const { shares, errors } = yield* sampledShapley(losableOf(world, sampled), sizesOf(world, sampled), samples, random);
    sampled.switches.forEach((at, player) => {
      for (const unit of layer.unitsOf[at]!) {
        share[unit]! += shares[player]! / worth;
        if (errors !== undefined) error[unit] = errors[player]! / worth;
        matters[unit] = 1;
      }
    });
  }
  const ranked = supply.units
    .flatMap((_unit, at) => (matters[at] === 1 ? [{ at, rank: Math.round(share[at]! * 1e12) }] : []))
    .sort((a, b) => b.rank - a.rank || a.at - b.at);
  const units = ranked.map(({ at }): AttributedUnit => {
    const { node, jurisdiction, suppliers } = supply.units[at]!;
    return {
      node: network.nodes[node]!.id,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      share: share[at]!,
      ...(error[at]! < 0 ? {} : { standardError: error[at]! }),
      suppliers,
      presence: lens.presence[node] === 'absent' ? 'absent' : 'unknown',
    };
  });
  return {
    question: 'attribution',
    options: { ...lensEcho(options), mode, include, unknownAs, exactUpTo, samples, seed },
    baseline: baselineOf(network, targets, world.baseline),
    ...(worth > 0 ? { total: lost / worth } : {}),
    stops: stopped.map(({ target }) => network.nodes[target]!.id),
    method: sampled === undefined ? 'exact' : 'sampled',
    units,
    nullUnits: supply.units.length - units.length,
    ...evidenceOf(weakest(ranked.flatMap(({ at }) => supply.units[at]!.claims))),
  };
}

/** What runs with supply from outside, and without any. */
interface World {
  readonly layer: OutsideLayer;
  readonly mode: Mode;
  readonly available: Uint8Array;
  readonly baseline: Uint8Array;
  readonly cutOff: Uint8Array;
}

interface Stopped {
  readonly target: number;
  readonly value: number;
}

/** Targets, and the switches that may stop them. */
interface Game {
  readonly switches: readonly number[];
  readonly targets: readonly Stopped[];
}

/**
 * Divides the targets so that as few switches as possible must be tried together. Loss is a sum over targets and so
 * are Shapley values: targets that hang on different switches need not be judged together.
 */
function gamesOf(world: World, stopped: readonly Stopped[], exactUpTo: number): { exact: Game[]; sampled: Game | undefined } {
  if (stopped.length === 0) return { exact: [], sampled: undefined };
  const all = switchesBehind(world, stopped);
  if (all.length <= exactUpTo) return { exact: [{ switches: all, targets: stopped }], sampled: undefined };
  const alone = stopped.map((one) => ({ switches: switchesBehind(world, [one]), targets: [one] }));
  const large = alone.filter(({ switches }) => switches.length > exactUpTo).flatMap(({ targets }) => targets);
  const exact: { switches: readonly number[]; targets: Stopped[] }[] = [];
  for (const { switches, targets } of alone.toSorted((a, b) => b.switches.length - a.switches.length)) {
    if (switches.length > exactUpTo) continue;
    const wide = exact.find((game) => switches.every((at) => game.switches.includes(at)));
    if (wide === undefined) exact.push({ switches, targets: [...targets] });
    else wide.targets.push(...targets);
  }
  return { exact, sampled: large.length === 0 ? undefined : { switches: switchesBehind(world, large), targets: large } };
}

/**
 * The switches, ascending, that may stop some of these targets: reached from them over needs that have no member left
 * when everything is cut off. A need that has one then has it whatever is cut.
 */
function switchesBehind({ layer, baseline, cutOff }: World, stopped: readonly Stopped[]): number[] {
  const { slotStart, memberStart, members } = layer.compiled;
  const seen = new Set(stopped.map(({ target }) => target));
  for (const node of seen) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (layer.counts[slot] === 0) continue;
      const supplied = members.subarray(memberStart[slot], memberStart[slot + 1]);
      if (supplied.some((member) => cutOff[member] === 1)) continue;
      for (const member of supplied) if (baseline[member] === 1) seen.add(member);
    }
  }
  return Array.from(layer.switches, (node, at) => (seen.has(node) ? at : -1)).filter((at) => at !== -1);
}

/** The world as far as a game's targets need it. */
function losableOf({ layer, mode, available, baseline }: World, { switches, targets }: Game): Losable {
  const nodes = targets.map(({ target }) => target);
  const running = new Uint8Array(baseline.length);
  for (const node of reach(layer.compiled, layer.counts, nodes, 'upstream').order) running[node] = baseline[node]!;
  return {
    plan: sweepPlan(layer.compiled, layer.counts, available, running, mode),
    mode,
    elements: Int32Array.from(switches, (at) => layer.switches[at]!),
    targets: nodes,
    values: targets.map(({ value }) => value),
  };
}

function sizesOf({ layer }: World, { switches }: Game): Int32Array {
  return Int32Array.from(switches, (at) => layer.unitsOf[at]!.length);
}

function readingOf({ unknownAs = 'absent' }: AttributionOptions): UnknownReading {
  return oneOf('unknownAs', unknownAs, unknownReadings);
}

function exactLimit(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > maxSubsetElements)
    throw new ChainError('invalid-option', {
      option: 'exactUpTo',
      found: String(value),
      expected: { zh: `1 到 ${maxSubsetElements} 的整数`, en: `a whole number from 1 to ${maxSubsetElements}` },
    });
  return value;
}
