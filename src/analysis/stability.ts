import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { strongest } from '../graph/evidence.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { randomFrom } from '../graph/random.ts';
import { lossOfEach, ranksByLoss } from './loss-of-each.ts';
import { nodeStates, thresholdsOf } from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, numberWithin, oneOf, positiveInteger, type StructureOptions } from './options.ts';
import type { Bounds } from './shares.ts';
import { targetsOf, type TargetOptions } from './targets.ts';
import { weakLinksQuestion, type Recoverable } from './weak-links.ts';

/** How likely a need is real, by its strongest claim's level; `none`: it has no claim. 0–1. */
export type Confidence = Readonly<Record<EvidenceLevel | 'none', number>>;

/** A judgement of ours, not a measurement: give your own where you know better. */
export const usualConfidence: Confidence = { A: 0.99, B: 0.95, C: 0.8, D: 0.5, none: 0.5 };

/** Every {@link Ranking}, in the order listed. */
const rankings = ['loss', 'product'] as const;

/** What nodes are ranked by. */
export type Ranking = (typeof rankings)[number];

/** The most worlds that are drawn: a fraction then has a standard error of 0.16 % at most, and every world's ranks are kept. */
const mostSamples = 100_000;

/** Options of {@link stability}. */
export interface StabilityOptions extends StructureOptions, TargetOptions, LensOptions {
  /** A whole number from 0 to 2³² − 1. @defaultValue 1 */
  readonly seed?: number;
  /** How many worlds to draw, 100,000 at the most. @defaultValue 1000 */
  readonly samples?: number;
  /** k of the top k. @defaultValue 10 */
  readonly top?: number;
  /** @defaultValue {@link usualConfidence}; levels left out keep their usual number */
  readonly confidence?: Partial<Confidence>;
  /** What a lens has; nodes that it calls broken are not available, as in {@link weakLinks}. */
  readonly coverage?: Coverage;
  /** `product` needs a coverage with shares and `recoverable`; nodes without a product are left out. @defaultValue `'loss'` */
  readonly by?: Ranking;
  /** As in {@link weakLinks}. */
  readonly recoverable?: Recoverable;
  /** Called after every world drawn. */
  readonly onProgress?: (done: { readonly samples: number; readonly of: number }) => void;
}

/** Where a node stands over all samples. */
export interface StableNode {
  readonly node: string;
  /** 5th percentile, median and 95th of its rank: 1 + the number of nodes that cost more; without a loss it is last. */
  readonly rank: { readonly low: number; readonly median: number; readonly high: number };
  /** Fraction of samples in which it costs something and ranks within the top k. */
  readonly inTop: number;
  /** Fraction of samples in which its loss alone stops a target. */
  readonly singlePoint: number;
}

/** What {@link stability} gives. */
export interface StabilityResult {
  readonly question: 'stability';
  readonly options: Partial<LensEcho> & {
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly seed: number;
    readonly samples: number;
    readonly top: number;
    readonly confidence: Confidence;
    readonly by: Ranking;
  };
  readonly nodes: readonly StableNode[];
  /** Greatest standard error of any fraction: √(p(1 − p) / samples), most at p = ½. */
  readonly standardError: number;
}

/**
 * How far the ranking of weak links hangs on what is uncertain — 稳健性: Monte Carlo over the evidence.
 *
 * In every sample each need is there with the confidence of its strongest claim, independently of the others, and all
 * losses are computed anew. By `product`, shares known within bounds are drawn evenly from them. What stops a target in
 * every sample is not thereby certain: for that ask {@link singlePointsOfFailure}. Nodes that cost nothing in any sample
 * are left out. Order: median rank, then fraction in the top k, then declaration. The same seed gives the same bytes.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity time O(samples · (n + m) · u / 32) at worst for u nodes upstream; memory O(samples · nodes with a loss)
 * @reference Saisana, Saltelli & Tarantola, J. R. Stat. Soc. A 168 (2005) 307–323, for rank intervals
 * @example stability(toy, { targets: ['t'], samples: 10 }).nodes.map(({ node }) => node) // => ['toy/b']
 */
export function stability(network: Network, options: StabilityOptions = {}): StabilityResult {
  return answer(stabilityQuestion(network, options));
}

/** {@link stability} as a question. */
export function* stabilityQuestion(network: Network, options: StabilityOptions): Question<StabilityResult> {
  const mode = modeOf(options, 'sustain');
  const seed = options.seed ?? 1;
  const random = randomFrom(seed);
  const samples = positiveInteger('samples', options.samples ?? 1000, mostSamples);
  const top = positiveInteger('top', options.top ?? 10);
  const confidence = confidenceOf(options);
  const by = oneOf('by', options.by ?? 'loss', rankings);
  const targets = targetsOf(network, options);
  const counts = countsOf(network, options);
  const { compiled } = coreOf(network);
  const lens = options.coverage === undefined ? undefined : lensOf(network, options.coverage, options);
  const states = lens === undefined ? undefined : nodeStates(network, lens, counts, thresholdsOf({}));
  const available = Uint8Array.from(network.nodes, (_node, index) => (states?.[index] === 'broken' ? 0 : 1));
  const factors = by === 'loss' ? undefined : yield* factorsOf(network, options);
  const doubted = doubtedNeeds(network, counts, confidence);
  const last = new Int32Array(samples);
  const ranks = new Map<number, Int32Array>(); // 0 where a node cost nothing
  for (let sample = 0; sample < samples; sample++) {
    const drawn = counts.slice();
    for (const { chance, slots } of doubted) if (random() >= chance) for (const slot of slots) drawn[slot] = 0;
    const { loss } = yield* lossOfEach(network, { compiled, counts: drawn, available, mode }, targets);
    for (const [node, factor] of factors ?? []) {
      const share = factor.low + (factor.low === factor.high ? 0 : random() * (factor.high - factor.low));
      loss[node]! *= share;
    }
    if (factors !== undefined) loss.forEach((_loss, node) => factors.has(node) || (loss[node] = 0));
    const ranked = ranksByLoss(loss);
    last[sample] = ranked.last;
    loss.forEach((value, node) => {
      if (value === 0) return;
      const row = ranks.get(node) ?? new Int32Array(samples);
      row[sample] = ranked.rank[node]!;
      ranks.set(node, row);
    });
    options.onProgress?.({ samples: sample + 1, of: samples });
  }
  const nodes = [...ranks].map(([node, row]) => {
    const found = row.filter((rank) => rank > 0);
    const sorted = row.map((rank, sample) => (rank === 0 ? last[sample]! : rank)).sort();
    const at = (fraction: number) => sorted[Math.round(fraction * (samples - 1))]!;
    return {
      node,
      rank: { low: at(0.05), median: at(0.5), high: at(0.95) },
      inTop: found.filter((rank) => rank <= top).length / samples,
      singlePoint: found.length / samples,
    };
  });
  nodes.sort((a, b) => a.rank.median - b.rank.median || b.inTop - a.inTop || a.node - b.node);
  return {
    question: 'stability',
    options: {
      mode,
      include: inclusionsOf(options),
      seed,
      samples,
      top,
      confidence,
      by,
      ...lensEcho(options),
    },
    nodes: nodes.map((row) => ({ ...row, node: network.nodes[row.node]!.id })),
    standardError: 0.5 / Math.sqrt(samples),
  };
}

/** A need that may not be real, with every slot it makes. */
interface DoubtedNeed {
  readonly chance: number;
  readonly slots: readonly number[];
}

/** Needs that count, by where they are written; those that are sure are left out. */
function doubtedNeeds(network: Network, counts: Uint8Array, confidence: Confidence): DoubtedNeed[] {
  const { slotCount, slotWrittenBy, slotNeedIndex } = coreOf(network).compiled;
  const found = new Map<number, Map<number, { chance: number; slots: number[] }>>();
  for (let slot = 0; slot < slotCount; slot++) {
    if (counts[slot] === 0 || slotNeedIndex[slot] === -1) continue;
    const writer = slotWrittenBy[slot]!;
    const chance = confidence[strongest(network.nodes[writer]!.node.needs[slotNeedIndex[slot]!]!.claims) ?? 'none'];
    if (chance === 1) continue;
    const ofWriter = found.get(writer) ?? new Map<number, { chance: number; slots: number[] }>();
    const need = ofWriter.get(slotNeedIndex[slot]!) ?? { chance, slots: [] };
    need.slots.push(slot);
    found.set(writer, ofWriter.set(slotNeedIndex[slot]!, need));
  }
  return [...found.values()].flatMap((needs) => [...needs.values()]);
}

/** What each link's loss is multiplied by to make its product. */
function* factorsOf(network: Network, options: StabilityOptions): Question<ReadonlyMap<number, Bounds>> {
  const { top: _top, ...asked } = options;
  const { links } = yield* weakLinksQuestion(network, asked);
  const { indexOf } = coreOf(network);
  return new Map(
    links.flatMap(({ node, loss, product }): [number, Bounds][] => {
      if (product === undefined) return [];
      const { low, high } = typeof product === 'number' ? { low: product, high: product } : product;
      return [[indexOf.get(node)!, { low: low / loss, high: high / loss }]];
    }),
  );
}

function confidenceOf(options: StabilityOptions): Confidence {
  const confidence = { ...usualConfidence, ...options.confidence };
  for (const [level, chance] of Object.entries(confidence)) numberWithin(`confidence.${level}`, chance);
  return confidence;
}
