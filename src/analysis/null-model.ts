import type { Mode } from '../model/terms.ts';
import type { Compiled } from '../graph/compiled.ts';
import { digraphOf } from '../graph/digraph.ts';
import type { Job } from '../graph/job.ts';
import { answer, type Question } from '../graph/kernels.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { randomFrom } from '../graph/random.ts';
import { rewiring } from '../graph/rewiring.ts';
import { betweennessJob, rowsAddedUp } from '../graph/shortest-paths.ts';
import { lossOfEach } from './loss-of-each.ts';
import { countsOf, inclusionsOf, modeOf, oneOf, positiveInteger, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions } from './targets.ts';

/** Every {@link NullMeasure}, in the order listed. */
export const nullMeasures = ['loss', 'betweenness', 'uses'] as const;

/** What is compared: the loss of {@link weakLinks}, raw betweenness, or in how many needs a node is listed. */
export type NullMeasure = (typeof nullMeasures)[number];

/** Options of {@link nullModel}. */
export interface NullModelOptions extends StructureOptions, TargetOptions {
  /** @defaultValue `'loss'` */
  readonly measure?: NullMeasure;
  /** A whole number from 0 to 2³² − 1. @defaultValue 1 */
  readonly seed?: number;
  /** How many rewired networks to draw. @defaultValue 1000 */
  readonly samples?: number;
  /** Exchanges tried between two of them, as a multiple of the memberships there are. @defaultValue 10 */
  readonly swaps?: number;
}

/** A node's number against that of rewired networks. */
export interface NullNode {
  readonly node: string;
  readonly value: number;
  /** Mean over rewired networks. */
  readonly mean: number;
  /** (value − mean) / standard deviation; absent where rewiring never changes it. */
  readonly z?: number;
  /** (1 + rewired networks in which it is as great) / (samples + 1): one-sided, never 0. */
  readonly p: number;
  /** p after Benjamini and Hochberg, over all nodes. */
  readonly q: number;
}

/** What {@link nullModel} gives. */
export interface NullModelResult {
  readonly question: 'null-model';
  readonly options: {
    readonly measure: NullMeasure;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly seed: number;
    readonly samples: number;
    readonly swaps: number;
  };
  readonly nodes: readonly NullNode[];
  /** Fraction, 0–1, of the exchanges tried that came about: near 0 the null is hardly random. */
  readonly accepted: number;
}

/**
 * Whether a node's number is more than its number of suppliers and users makes of any node — 零模型.
 *
 * The network is rewired at random, keeping for every node how many needs it has with how many suppliers each, in how many
 * needs it is listed, and the direction of supply. A hub that rewired networks make a hub too is not news. Nodes of value 0
 * are left out, but count in q. Samples follow each other in one chain of exchanges, after as many to begin with as
 * between two of them. Order: greatest value first, then declaration. The same seed gives the same bytes.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `invalid-option`
 * @complexity O(samples · (swaps · m + the measure's own))
 * @reference Maslov & Sneppen, Science 296 (2002) 910–913; Phipson & Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010) 39 for
 * p; Benjamini & Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300 for q
 * @example nullModel(toy, { measure: 'uses', samples: 10 }).nodes.every(({ p }) => p === 1) // => true
 */
export function nullModel(network: Network, options: NullModelOptions = {}): NullModelResult {
  return answer(nullModelQuestion(network, options));
}

/** {@link nullModel} as a question. */
export function* nullModelQuestion(network: Network, options: NullModelOptions): Question<NullModelResult> {
  const { seed = 1 } = options;
  const measure = oneOf('measure', options.measure ?? 'loss', nullMeasures);
  const samples = positiveInteger('samples', options.samples ?? 1000);
  const swaps = positiveInteger('swaps', options.swaps ?? 10);
  const mode = modeOf(options, 'sustain');
  const counts = countsOf(network, options);
  const targets = targetsOf(network, options);
  const { compiled } = coreOf(network);
  const { nodeCount } = compiled;
  const available = new Uint8Array(nodeCount).fill(1);
  function* measured(wired: Compiled): Generator<Job, Float64Array, void> {
    if (measure === 'loss') return (yield* lossOfEach(network, { compiled: wired, counts, available, mode }, targets)).loss;
    if (measure === 'uses') return usesOf(wired, counts);
    const job = betweennessJob(digraphOf(wired, counts), Int32Array.from(network.nodes.keys()));
    yield job;
    return rowsAddedUp(job.output.score, nodeCount);
  }

  const values = yield* measured(compiled);
  const wiring = rewiring(compiled, counts, randomFrom(seed));
  const tries = swaps * wiring.size;
  let accepted = 0;
  const mean = new Float64Array(nodeCount);
  const spread = new Float64Array(nodeCount);
  const asGreat = new Int32Array(nodeCount);
  for (let sample = 0; sample < samples; sample++) {
    accepted += wiring.shuffle(tries);
    const drawn = yield* measured(wiring.current());
    for (let node = 0; node < nodeCount; node++) {
      const off = drawn[node]! - mean[node]!;
      mean[node]! += off / (sample + 1);
      spread[node]! += off * (drawn[node]! - mean[node]!);
      if (drawn[node]! >= values[node]! - 1e-9 * Math.abs(values[node]!)) asGreat[node]!++;
    }
  }
  const p = Float64Array.from(asGreat, (count) => (1 + count) / (samples + 1));
  const q = falseDiscovery(p);
  const nodes = network.nodes.flatMap(({ id }, node): NullNode[] => {
    if (values[node] === 0) return [];
    const deviation = Math.sqrt(spread[node]! / Math.max(1, samples - 1));
    const z = deviation > 1e-12 * Math.max(1, values[node]!) ? { z: (values[node]! - mean[node]!) / deviation } : {};
    return [{ node: id, value: values[node]!, mean: mean[node]!, ...z, p: p[node]!, q: q[node]! }];
  });
  return {
    question: 'null-model',
    options: { measure, mode, include: inclusionsOf(options), seed, samples, swaps },
    nodes: nodes.sort((a, b) => b.value - a.value),
    accepted: tries === 0 ? 0 : accepted / (tries * samples),
  };
}

function usesOf({ nodeCount, useStart, uses }: Compiled, counts: Uint8Array): Float64Array {
  const found = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let at = useStart[node]!; at < useStart[node + 1]!; at++) found[node]! += counts[uses[at]!]!;
  }
  return found;
}

/** p-values adjusted for how many there are. */
function falseDiscovery(p: Float64Array): Float64Array {
  const order = [...p.keys()].sort((a, b) => p[b]! - p[a]!);
  const q = new Float64Array(p.length);
  let least = 1;
  order.forEach((at, fromLast) => {
    least = Math.min(least, (p[at]! * p.length) / (p.length - fromLast));
    q[at] = least;
  });
  return q;
}
