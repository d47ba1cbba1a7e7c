import { degreeCentrality, inDegreeCentrality, outDegreeCentrality } from 'graphology-metrics/centrality/degree';
import { attenuatedWalks } from '../graph/attenuated-walks.ts';
import { hubsAndAuthorities } from '../graph/hubs-and-authorities.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { pageRank } from '../graph/page-rank.ts';
import { randomFrom, shuffle } from '../graph/random.ts';
import { betweennessJob, distancesJob, rowsAddedUp } from '../graph/shortest-paths.ts';
import { spectralRadius } from '../graph/spectral-radius.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { ChainError } from '../model/chain-error.ts';
import { positiveInteger } from './options.ts';

/** Every {@link CentralityMeasure}, in the order listed. */
export const centralityMeasures = [
  'degree',
  'suppliers',
  'users',
  'betweenness',
  'closeness',
  'harmonic',
  'pagerank',
  'katz',
  'hits',
] as const;

/** The measures of {@link centrality}. */
export type CentralityMeasure = (typeof centralityMeasures)[number];

/** A column of the result: a measure, or one of the two that HITS gives. */
export type CentralityColumn = Exclude<CentralityMeasure, 'hits'> | 'hubs' | 'authorities';

/** Options of {@link centrality}. */
export interface CentralityOptions {
  /** @defaultValue all of {@link CentralityMeasure} */
  readonly measures?: readonly CentralityMeasure[];
  /** Divide degrees, betweenness, closeness and harmonic by the most they can be. @defaultValue `true` */
  readonly normalised?: boolean;
  /** Probability in PageRank of going on along supply, from 0 to below 1. @defaultValue `0.85` */
  readonly damping?: number;
  /** Katz's weight of each further step, above 0. @defaultValue `0.1`, or half of the limit where loops set one below 0.2 */
  readonly alpha?: number;
  /** Error at which PageRank, Katz and HITS stop. @defaultValue `1e-10` */
  readonly tolerance?: number;
  /** Follow ways from this many random nodes only, for betweenness, closeness and harmonic. @defaultValue all nodes */
  readonly sample?: { readonly sources: number; readonly seed: number };
}

/** A node with the measures asked for. */
export type CentralNode = { readonly node: string } & { readonly [M in CentralityColumn]?: number };

/** What {@link centrality} gives. */
export interface CentralityResult {
  readonly question: 'centrality';
  readonly options: {
    readonly measures: readonly CentralityMeasure[];
    readonly normalised: boolean;
    readonly damping?: number;
    readonly alpha?: number;
    readonly tolerance: number;
    readonly sample?: { readonly sources: number; readonly seed: number };
  };
  readonly nodes: readonly CentralNode[];
  /** What each measure was divided by, and which way it looks. */
  readonly normalisation: readonly { readonly measure: CentralityMeasure; readonly by: string; readonly direction: string }[];
  /** How exact iterated measures are, relative to their sum: a bound for pagerank, estimates for katz and hits. */
  readonly errors: readonly { readonly measure: CentralityMeasure; readonly error: number }[];
}

const direction: Readonly<Record<CentralityMeasure, string>> = {
  degree: 'suppliers and users together',
  suppliers: 'towards what a node needs',
  users: 'towards who needs it',
  betweenness: 'along supply',
  closeness: 'from all suppliers, direct and indirect, to the node',
  harmonic: 'from all suppliers, direct and indirect, to the node',
  pagerank: 'along supply: users of central suppliers rank high',
  katz: 'along supply: users of central suppliers rank high',
  hits: 'hubs supply good authorities, authorities are supplied by good hubs',
};

/** Measures that say nothing on a supply graph, and what to ask instead. */
const refused = new Map([['eigenvector', ['katz', 'pagerank', 'betweenness']]]);
/** Rounds after which HITS and the limit of Katz's alpha stop as they are. */
const mostRounds = 1000;
/** How near Katz's alpha may come to its limit. */
const alphaMargin = 1e-3;

/**
 * How central each node is in the plain supply graph — 中心性.
 *
 * A reading aid, not a verdict: the plain graph cannot tell inputs needed together from alternatives, so a central
 * node may be harmless to lose; ask {@link weakLinks} for that. All needs count, each supplier–user pair once, and a
 * node's need of itself never lies on a shortest way.
 *
 * - `degree`, `suppliers`, `users`: numbers of neighbours, by n − 1.
 * - `betweenness`: shares of the shortest ways between others that pass a node, by (n − 1)(n − 2).
 * - `closeness`: nodes that reach it by the distances from them, times their share of n − 1 (Wasserman–Faust).
 * - `harmonic`: 1 / distance from each node that reaches it, added up, by n − 1.
 * - `pagerank`: sums to 1. `katz`: 1 + alpha times the values of its suppliers, not divided; defined below a limit of
 *   alpha that loops set. `hits`: columns `hubs` and `authorities`, each of which sums to 1, or is 0 without edges.
 *
 * From a sample of sources, betweenness and harmonic are scaled up by n / sources: unbiased estimates.
 * Order: declaration order.
 *
 * @throws ChainError `ill-posed` for eigenvector centrality (degenerate without loops) and for Katz at or above its
 * limit, within 0.1 %; `invalid-option` for a measure that does not exist or a number out of range
 * @complexity betweenness and both closenesses O(n·m), PageRank, Katz and HITS O(m) a round, degrees O(n)
 * @reference Freeman, Sociometry 40 (1977) 35–41; Brandes, J. Math. Sociol. 25 (2001) 163–177; Wasserman & Faust (1994)
 * 5.2.2; Boldi & Vigna, Internet Math. 10 (2014) 222–262; Page et al. (1999); Katz, Psychometrika 18 (1953) 39–43;
 * Kleinberg, J. ACM 46 (1999) 604–632; Brandes & Pich, Int. J. Bifurcat. Chaos 17 (2007) 2303–2318
 * @example centrality(toy, { measures: ['users'] }).nodes[0] // => { node: 'toy/a', users: 0.5 }
 */
export function centrality(network: Network, options: CentralityOptions = {}): CentralityResult {
  return answer(centralityQuestion(network, options));
}

/** {@link centrality} with its heavy work in jobs. */
export function* centralityQuestion(network: Network, options: CentralityOptions): Question<CentralityResult> {
  const measures = checkedMeasures(options);
  const normalised = options.normalised ?? true;
  const damping = inRange('damping', options.damping ?? 0.85, (value) => value >= 0 && value < 1, '0 ≤ x < 1');
  const tolerance = inRange('tolerance', options.tolerance ?? 1e-10, (value) => value > 0 && value < 1, '0 < x < 1');
  const digraph = coreOf(network).digraph('all');
  const { nodeCount } = digraph;
  const sources = sourcesOf(nodeCount, options.sample);
  const scale = sources.length === 0 ? 1 : nodeCount / sources.length;
  const others = Math.max(1, nodeCount - 1);
  const columns = new Map<CentralityColumn, Float64Array>();
  const errors: { measure: CentralityMeasure; error: number }[] = [];
  const strong = strongComponents(digraph);
  let alpha: number | undefined;

  const byId = (values: Readonly<Record<string, number>>, times: number) =>
    Float64Array.from(network.nodes, ({ id }) => (values[id] ?? 0) * times);
  const dividedBy = (values: Float64Array, by: number) => (normalised ? values.map((value) => value / by) : values);

  for (const measure of measures) {
    if (measure === 'degree') columns.set(measure, byId(degreeCentrality(network.graph), normalised ? 1 : others));
    if (measure === 'suppliers') columns.set(measure, byId(inDegreeCentrality(network.graph), normalised ? 1 : others));
    if (measure === 'users') columns.set(measure, byId(outDegreeCentrality(network.graph), normalised ? 1 : others));
    if (measure === 'betweenness') {
      const job = betweennessJob(digraph, sources);
      yield job;
      const through = rowsAddedUp(job.output.score, nodeCount).map((value) => value * scale);
      columns.set(measure, dividedBy(through, Math.max(1, (nodeCount - 1) * (nodeCount - 2))));
    }
    if (measure === 'pagerank') {
      const { ranks, error } = pageRank(digraph, strong, damping, tolerance);
      columns.set(measure, ranks);
      errors.push({ measure, error });
    }
    if (measure === 'katz') {
      const limit = spectralRadius(digraph, strong, alphaMargin, mostRounds).high;
      alpha = katzAlpha(options.alpha, limit);
      const { values, error } = attenuatedWalks(digraph, strong, new Float64Array(nodeCount).fill(alpha), alpha * limit, tolerance);
      columns.set(measure, values);
      errors.push({ measure, error: error / Math.max(1, nodeCount) });
    }
    if (measure === 'hits') {
      const { hubs, authorities, change } = hubsAndAuthorities(digraph, tolerance, mostRounds);
      columns.set('hubs', hubs).set('authorities', authorities);
      errors.push({ measure, error: change });
    }
  }
  if (measures.includes('closeness') || measures.includes('harmonic')) {
    const job = distancesJob(digraph, sources);
    yield job;
    if (measures.includes('harmonic')) {
      const near = rowsAddedUp(job.output.near, nodeCount).map((value) => value * scale);
      columns.set('harmonic', dividedBy(near, others));
    }
    if (measures.includes('closeness')) {
      const reached = rowsAddedUp(job.output.reached, nodeCount);
      const far = rowsAddedUp(job.output.far, nodeCount);
      const share = (node: number) => (normalised ? (reached[node]! * scale) / others : 1);
      columns.set(
        'closeness',
        far.map((sum, node) => (sum === 0 ? 0 : (reached[node]! / sum) * share(node))),
      );
    }
  }

  const shown = measures.flatMap((measure): CentralityColumn[] => (measure === 'hits' ? ['hubs', 'authorities'] : [measure]));
  return {
    question: 'centrality',
    options: {
      measures,
      normalised,
      ...(measures.includes('pagerank') ? { damping } : {}),
      ...(alpha === undefined ? {} : { alpha }),
      tolerance,
      ...(options.sample === undefined ? {} : { sample: options.sample }),
    },
    nodes: network.nodes.map(({ id }, node) => ({
      node: id,
      ...Object.fromEntries(shown.map((column) => [column, columns.get(column)![node]!])),
    })),
    normalisation: measures.map((measure) => ({
      measure,
      by: divisor(measure, normalised, { damping, alpha }),
      direction: direction[measure],
    })),
    errors,
  };
}

function checkedMeasures(options: CentralityOptions): readonly CentralityMeasure[] {
  const measures = options.measures ?? centralityMeasures;
  for (const measure of measures as readonly string[]) {
    const instead = refused.get(measure);
    if (instead !== undefined) throw new ChainError('ill-posed', { measure, instead });
    if (!centralityMeasures.some((known) => known === measure)) {
      throw new ChainError('invalid-option', { option: 'measures', found: measure, expected: centralityMeasures.join(' / ') });
    }
  }
  return [...new Set(measures)];
}

/** Katz's alpha: the one asked for, if it is below one over the rate at which walks multiply. */
function katzAlpha(asked: number | undefined, rate: number): number {
  if (asked === undefined) return rate === 0 ? 0.1 : Math.min(0.1, 0.5 / rate);
  inRange('alpha', asked, (value) => value > 0, '> 0');
  if (asked * rate >= 1 - Number.EPSILON) {
    throw new ChainError('ill-posed', { measure: 'katz', instead: [`katz, alpha < ${(1 / rate).toPrecision(3)}`, 'pagerank'] });
  }
  return asked;
}

function inRange(option: string, value: number, isGood: (value: number) => boolean, expected: string): number {
  if (!Number.isFinite(value) || !isGood(value)) throw new ChainError('invalid-option', { option, found: String(value), expected });
  return value;
}

/** Where ways are followed from: all nodes, or a sample without repeats, in declaration order. */
function sourcesOf(nodeCount: number, sample: CentralityOptions['sample']): Int32Array {
  const all = Int32Array.from({ length: nodeCount }, (_node, at) => at);
  if (sample === undefined) return all;
  positiveInteger('sample.sources', sample.sources);
  if (sample.sources >= nodeCount) return all;
  const drawn = all.slice();
  shuffle(randomFrom(sample.seed), drawn);
  return drawn.subarray(0, sample.sources).toSorted();
}

function divisor(
  measure: CentralityMeasure,
  normalised: boolean,
  { damping, alpha }: { readonly damping: number; readonly alpha: number | undefined },
): string {
  const by = (most: string) => (normalised ? most : 'not divided');
  return {
    degree: by('n − 1'),
    suppliers: by('n − 1'),
    users: by('n − 1'),
    betweenness: by('(n − 1)(n − 2)'),
    closeness: by('Wasserman–Faust: reached / (n − 1)'),
    harmonic: by('n − 1'),
    pagerank: `sums to 1, damping ${damping}`,
    katz: `not divided, alpha ${alpha}, 1 of its own`,
    hits: 'each column sums to 1',
  }[measure];
}
