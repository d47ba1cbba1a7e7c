import { ChainError } from '../model/chain-error.ts';
import type { Coverage } from '../model/coverage.ts';
import { cheapestSets } from '../graph/cheapest-sets.ts';
import { completionCore } from '../graph/completion-core.ts';
import { compileSlots } from '../graph/compiled.ts';
import { lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { makeOrBuy } from '../graph/make-or-buy.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { isSuppliable } from './node-state.ts';
import { countsOf, inclusionsOf, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions, type TargetsFrom } from './targets.ts';

/** Options of {@link compareCoverage}. */
export interface CompareCoverageOptions
  extends Omit<StructureOptions, 'mode'>, Pick<TargetOptions, 'targets'>, Pick<LensOptions, 'include' | 'presentIf'> {
  /** Whose coverages: each with its own lens, or looked at through another provider of it. At least two. */
  readonly coverages: readonly { readonly coverage: Coverage; readonly lens?: string }[];
}

/** What {@link compareCoverage} gives. */
export interface CompareCoverageResult {
  readonly question: 'compare-coverage';
  readonly options: Pick<LensEcho, 'presentIf'> & { readonly lenses: readonly string[]; readonly include: readonly Inclusion[] };
  readonly targetsFrom: TargetsFrom;
  /** Every node that the targets need, and the lenses that have it, in the order given. */
  readonly nodes: readonly {
    readonly node: string;
    /** The lenses that have it. */
    readonly by: readonly string[];
    /** The lenses that a source says have it not; the rest is unknown. */
    readonly absentIn: readonly string[];
  }[];
  /** A smallest set of lenses that together have every node that any of them has. */
  readonly jointCover: readonly string[];
  /** Needed nodes that the joint cover has, and all needed. */
  readonly covered: { readonly nodes: number; readonly of: number };
  /** What each could get from each other before looking outside, most first: nodes the one lacks and the other has. */
  readonly complements: readonly { readonly lens: string; readonly from: string; readonly nodes: readonly string[] }[];
  /** Whether the joint cover is proven to be a smallest one. */
  readonly optimal: boolean;
}

/**
 * Who has what, and who completes whom — 地区对比.
 *
 * Over the nodes that the targets essentially need. A node that nothing is said of in a coverage counts as one it has
 * not; `absentIn` keeps what is known to be absent apart.
 * Order: nodes as declared; lenses as given; complements by how much they give, then as given.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(n + m + nodes · lenses²), and a smallest set cover: NP-hard, by branch and bound
 * @example
 * const city = (lens, present) => ({ coverage: parseCoverage({ format: 'chanyelian/coverage@1', lens, present }).coverage });
 * (await compareCoverage(toy, { coverages: [city('A', ['a']), city('B', ['t'])] })).jointCover // => ['A', 'B']
 */
export async function compareCoverage(network: Network, options: CompareCoverageOptions): Promise<CompareCoverageResult> {
  const include = inclusionsOf(options);
  const lenses = options.coverages.map(({ coverage, lens }) => lens ?? coverage.lens);
  if (lenses.length < 2 || new Set(lenses).size < lenses.length)
    throw new ChainError('invalid-option', {
      option: 'coverages',
      found: lenses.join(', '),
      expected: { zh: '至少两个不同的透镜', en: 'at least two lenses with names of their own' },
    });
  const rule = options.presentIf === undefined ? {} : { presentIf: options.presentIf };
  const presences = options.coverages.map(
    ({ coverage, lens }) => lensOf(network, coverage, { include, ...rule, ...(lens === undefined ? {} : { lens }) }).presence,
  );
  const targets = targetsOf(network, options);
  const counts = countsOf(network, options);
  const walk = reach(coreOf(network).compiled, counts, targets.nodes, 'upstream');
  const needed = [...walk.order].filter((node) => isSuppliable(network, node)).sort((a, b) => a - b);
  const havers = needed.map((node) => [...lenses.keys()].filter((at) => presences[at]![node] === 'present'));
  const names = (at: readonly number[]) => at.map((one) => lenses[one]!);
  const cover = await smallestCover(
    lenses.length,
    havers.filter((by) => by.length > 0),
  );
  const complements = [...lenses.keys()]
    .flatMap((to) => [...lenses.keys()].filter((from) => from !== to).map((from) => ({ to, from })))
    .map(({ to, from }) => ({
      lens: lenses[to]!,
      from: lenses[from]!,
      nodes: needed.filter((_node, at) => havers[at]!.includes(from) && !havers[at]!.includes(to)).map((node) => network.nodes[node]!.id),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort((a, b) => b.nodes.length - a.nodes.length);
  return {
    question: 'compare-coverage',
    options: { lenses, include, ...rule },
    targetsFrom: targets.from,
    nodes: needed.map((node, at) => ({
      node: network.nodes[node]!.id,
      by: names(havers[at]!),
      absentIn: names([...lenses.keys()].filter((one) => presences[one]![node] === 'absent')),
    })),
    jointCover: names(cover.lenses),
    covered: { nodes: havers.filter((by) => by.length > 0).length, of: needed.length },
    complements,
    optimal: cover.optimal,
  };
}

/** The fewest of `count` things of which one at least is in every set: a completion in which each set needs one of them. */
async function smallestCover(count: number, sets: readonly (readonly number[])[]): Promise<{ lenses: number[]; optimal: boolean }> {
  const size = count + sets.length;
  const slotStart = Int32Array.from({ length: size + 1 }, (_value, at) => Math.max(0, at - count));
  const ends = [0];
  for (const set of sets) ends.push(ends.at(-1)! + set.length);
  const compiled = compileSlots(slotStart, Int32Array.from(ends), Int32Array.from(sets.flat()));
  const given = Uint8Array.from({ length: size }, (_value, at) => (at < count ? 0 : 1));
  const prices = Float64Array.from(given, (there) => (there === 1 ? Infinity : 1));
  const offer = { given, bought: new Uint8Array(size), addPrice: prices, buyPrice: new Float64Array(size).fill(Infinity) };
  const problem = makeOrBuy(
    compiled,
    compiled.slotEssential,
    offer,
    sets.map((_set, at) => count + at),
  );
  const reduced = completionCore(problem, 'start-up');
  if (reduced.kind === 'impossible') return { lenses: [], optimal: true };
  const { core } = reduced;
  const found = await cheapestSets(core, 'start-up', 1, { solver: 'auto', seconds: 60, maxWork: 2e7, pause: async () => undefined });
  const chosen = (found.sets[0] ?? []).map((place) => core.plan.nodeAt[place]!);
  return { lenses: [...core.forced, ...chosen].sort((a, b) => a - b), optimal: found.optimal };
}
