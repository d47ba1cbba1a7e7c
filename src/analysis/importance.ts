import { ChainError } from '../model/chain-error.ts';
import type { Mode } from '../model/terms.ts';
import { operable } from '../graph/fixed-point.ts';
import { answer, type Question } from '../graph/kernels.ts';
import type { Inclusion } from '../graph/lens.ts';
import { multilinear } from '../graph/multilinear.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { shapleyValues } from '../graph/shapley.ts';
import { lossesOf, scenariosOf } from './knock-outs.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from './options.ts';

/** Options of {@link importance}. */
export interface ImportanceOptions extends StructureOptions {
  /** Node asked about: its id, qualified or not, or its name. */
  readonly target: string;
  /** The only nodes that may fail, 1 to 16 of them, independently of each other. */
  readonly among: readonly string[];
  /** Probability, 0–1, that such a node is up: one for all, or by node. */
  readonly availability: number | ReadonlyMap<string, number>;
}

/** How much a node's being up matters to the target. */
export interface ImportantNode {
  readonly node: string;
  /** ∂ reliability / ∂ availability: reliability with the node up less reliability with it down. */
  readonly birnbaum: number;
  /** Probability that some minimal cut set with this node has failed, given that the target has; 0–1. */
  readonly fussellVesely?: number;
  /** Risk achievement worth: unreliability with the node down, as a multiple of what it is; ≥ 1. */
  readonly riskAchievementWorth?: number;
  /** Risk reduction worth: unreliability as a multiple of what it is with the node up; ≥ 1; absent when that is 0. */
  readonly riskReductionWorth?: number;
  /** Shapley–Shubik index: how often, over all orders of failing, the target stops with this node. Needs no probability. */
  readonly shapley: number;
  /** Banzhaf index: in what part of the states of the others the node decides. Needs no probability. */
  readonly banzhaf: number;
}

/** What {@link importance} gives. */
export interface ImportanceResult {
  readonly question: 'importance';
  readonly options: {
    readonly target: string;
    readonly among: readonly string[];
    readonly availability: readonly { readonly node: string; readonly availability: number }[];
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
  };
  /** Probability that the target runs. */
  readonly reliability: number;
  /** In declaration order. */
  readonly nodes: readonly ImportantNode[];
}

const mostElements = 16;

/**
 * How much each node matters to a target when nodes fail at random — 重要度: the measures of reliability theory, and the
 * two power indices.
 *
 * Exact, over all 2ⁿ states. Everything not listed in `among` is up. Ratios to an unreliability of 0 are absent.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`; `invalid-option` for more than 16 nodes, the target among them, or
 * an availability that is missing or outside 0–1
 * @complexity time O(2ⁿ · (m / 32 + n²)), memory O(2ⁿ · n)
 * @reference Birnbaum, Multivariate Analysis II (1969) 581–592; Fussell, IEEE Trans. Reliab. 24 (1975) 169–174; Vesely et
 * al., NUREG/CR-3385 (1983); Shapley & Shubik, Am. Polit. Sci. Rev. 48 (1954) 787–792; Banzhaf, Rutgers L. Rev. 19 (1965)
 * 317–343
 * @example importance(toy, { target: 't', among: ['b'], availability: 0.9 }).reliability // => 0.9
 */
export function importance(network: Network, options: ImportanceOptions): ImportanceResult {
  return answer(importanceQuestion(network, options));
}

function* importanceQuestion(network: Network, options: ImportanceOptions): Question<ImportanceResult> {
  const mode = modeOf(options, 'sustain');
  const target = resolveNode(network, options.target);
  const nodes = [...new Set(resolveAll(network, options.among))].sort((a, b) => a - b);
  const size = nodes.length;
  if (size === 0 || size > mostElements || nodes.includes(target)) {
    throw new ChainError('invalid-option', {
      option: 'among',
      found: nodes.includes(target) ? network.nodes[target]!.id : String(size),
      expected: { zh: `1 到 ${mostElements} 个节点，不含目标`, en: `1 to ${mostElements} nodes, the target not among them` },
    });
  }
  const up = availabilityOf(network, nodes, options.availability);
  const down = Float64Array.from(up, (chance) => 1 - chance);
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const everything = new Uint8Array(compiled.nodeCount).fill(1);
  const subsets = Array.from({ length: 2 ** size }, (_subset, bits) => nodes.filter((_node, at) => (bits & (1 << at)) !== 0));
  const { lost } = yield* lossesOf(compiled, counts, everything, mode, scenariosOf(subsets), [target], [1]);
  // A target that does not run with everything up has stopped in every state.
  const stops = operable(compiled, counts, everything, mode)[target] === 1 ? lost : lost.map(() => 1);
  const at = multilinear(stops);
  const { value, slopes } = at(down);
  const unreliability = value;
  const birnbaum = slopes.slice();
  const banzhaf = at(new Float64Array(size).fill(0.5)).slopes.slice();
  const shapley = shapleyValues(stops, new Int32Array(size).fill(1));
  const chance = Float64Array.from(subsets, (_subset, bits) => {
    let product = 1;
    for (let one = 0; one < size; one++) product *= (bits & (1 << one)) === 0 ? up[one]! : down[one]!;
    return product;
  });
  const withChance = (one: number, of: number) => at(down.map((own, place) => (place === one ? of : own))).value;
  return {
    question: 'importance',
    options: {
      target: network.nodes[target]!.id,
      among: nodes.map((node) => network.nodes[node]!.id),
      availability: nodes.map((node, one) => ({ node: network.nodes[node]!.id, availability: up[one]! })),
      mode,
      include: inclusionsOf(options),
    },
    reliability: 1 - unreliability,
    nodes: nodes.map((node, one): ImportantNode => {
      const best = withChance(one, 0);
      return {
        node: network.nodes[node]!.id,
        birnbaum: birnbaum[one]!,
        ...(unreliability === 0
          ? {}
          : {
              fussellVesely: chanceOfCuts(stops, chance, one, size) / unreliability,
              riskAchievementWorth: withChance(one, 1) / unreliability,
              ...(best === 0 ? {} : { riskReductionWorth: unreliability / best }),
            }),
        shapley: shapley[one]!,
        banzhaf: banzhaf[one]!,
      };
    }),
  };
}

/** Probability that all of some minimal cut set with this element have failed. */
function chanceOfCuts(stops: Float64Array, chance: Float64Array, element: number, size: number): number {
  const failed = new Uint8Array(stops.length);
  for (let set = 0; set < stops.length; set++) {
    if (stops[set] === 0 || (set & (1 << element)) === 0) continue;
    let minimal = true;
    for (let one = 0; one < size && minimal; one++) minimal = (set & (1 << one)) === 0 || stops[set ^ (1 << one)] === 0;
    if (minimal) failed[set] = 1;
  }
  for (let one = 0; one < size; one++) {
    for (let set = 0; set < failed.length; set++) if ((set & (1 << one)) !== 0) failed[set]! |= failed[set ^ (1 << one)]!;
  }
  let sum = 0;
  for (let set = 0; set < failed.length; set++) if (failed[set] === 1) sum += chance[set]!;
  return sum;
}

function availabilityOf(network: Network, nodes: readonly number[], availability: ImportanceOptions['availability']): Float64Array {
  const given =
    typeof availability === 'number'
      ? undefined
      : new Map([...availability].map(([reference, chance]) => [resolveNode(network, reference), chance]));
  return Float64Array.from(nodes, (node) => {
    const chance = given === undefined ? (availability as number) : given.get(node);
    if (chance !== undefined && chance >= 0 && chance <= 1) return chance;
    throw new ChainError('invalid-option', {
      option: 'availability',
      found: `${network.nodes[node]!.id}: ${chance}`,
      expected: { zh: 'among 中每个节点 0 到 1 的概率', en: 'a probability from 0 to 1 for every node of among' },
    });
  });
}
