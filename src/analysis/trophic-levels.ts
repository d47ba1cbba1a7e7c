import { ChainError } from '../model/chain-error.ts';
import { digraphFromEdges, type Digraph } from '../graph/digraph.ts';
import type { Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { balancedLevels, incoherenceSums, levelsAboveRaw } from '../graph/trophic-levels.ts';
import { countsOf, digraphFor, inclusionsOf, oneOf, type StructureOptions } from './options.ts';

/** Every {@link TrophicDefinition}, in the order listed. */
const trophicDefinitions = ['mackay-2020', 'johnson-2014'] as const;

/** The two definitions of trophic levels. */
export type TrophicDefinition = (typeof trophicDefinitions)[number];

/** Options of {@link trophicLevels}. */
export interface TrophicOptions extends Pick<StructureOptions, 'include'> {
  /** @defaultValue `'mackay-2020'` */
  readonly definition?: TrophicDefinition;
  /** Weigh each supplier by the share of its need, split evenly among alternatives. @defaultValue `false`: all alike */
  readonly weighted?: boolean;
  /** Error at which iteration stops. @defaultValue `1e-10` */
  readonly tolerance?: number;
}

/** What {@link trophicLevels} gives. */
export interface TrophicResult {
  readonly question: 'trophic-levels';
  readonly options: {
    readonly include: readonly Inclusion[];
    readonly definition: TrophicDefinition;
    readonly weighted: boolean;
    readonly tolerance: number;
  };
  /** In declaration order. */
  readonly nodes: readonly { readonly node: string; readonly level: number }[];
  /** How far the network is from standing in clean layers, see {@link trophicLevels}; absent where nothing is needed. */
  readonly incoherence?: number;
  /** The same for each weak component with a need, by its first declared node; for `mackay-2020` alone. */
  readonly components?: readonly { readonly node: string; readonly nodes: number; readonly incoherence: number }[];
  /** How exact the levels are: what is left of the equations, relative to their right side. */
  readonly residual: number;
}

/**
 * How far each node stands from raw materials along the whole web of its inputs — 营养级（产业链位置）.
 *
 * - `mackay-2020`: users stand as nearly as possible one level above suppliers, in least squares; the lowest node of
 *   every weak component has level 0. Incoherence is the weighted mean of (difference of levels − 1)²: 0 in clean layers, 1
 *   where needs only run in circles. Defined on every network.
 * - `johnson-2014`: nodes without suppliers have level 1, others stand one above the mean of their suppliers.
 *   Incoherence is the square root of the weighted mean of (difference of levels)², less 1.
 *
 * Essential needs count (all with `include: ['optional']`), each supplier–user pair once; weighted, a pair has the sum of
 * its parts in needs, bounds at their middle, and pairs of weight 0 are left out. A node's need of itself moves no
 * level in the first definition and counts as 1 in its incoherence. Direction: raw materials low. Order: declaration.
 *
 * @throws ChainError `ill-posed` for `johnson-2014` where nodes hang on no raw material; `invalid-option`, also when
 * `weighted` meets a need without a share
 * @complexity `mackay-2020` O(n + m), and O(m) a round of conjugate gradients on what is neither tree, line nor ring;
 * `johnson-2014` O(n + m), and O(m) a round within loops
 * @reference MacKay, Johnson & Sansom, R. Soc. Open Sci. 7 (2020) 201138; Johnson et al., PNAS 111 (2014) 17923–17928
 * @example trophicLevels(toy).nodes.at(-1) // => { node: 'toy/t', level: 1 }
 */
export function trophicLevels(network: Network, options: TrophicOptions = {}): TrophicResult {
  const definition = oneOf('definition', options.definition ?? 'mackay-2020', trophicDefinitions);
  const weighted = options.weighted ?? false;
  const tolerance = options.tolerance ?? 1e-10;
  if (!(tolerance > 0 && tolerance < 1)) {
    throw new ChainError('invalid-option', { option: 'tolerance', found: String(tolerance), expected: '0 < x < 1' });
  }
  const { digraph, weight } = weighted ? weighedPairs(network, options) : pairs(network, options);
  const asked = { question: 'trophic-levels' as const, options: { include: inclusionsOf(options), definition, weighted, tolerance } };
  const byNode = (level: Float64Array) => network.nodes.map(({ id }, node) => ({ node: id, level: level[node]! }));
  if (definition === 'johnson-2014') {
    const { steps, error, endless } = levelsAboveRaw(digraph, weight, tolerance);
    if (endless.length > 0) {
      const ids = endless.map((node) => network.nodes[node]!.id);
      throw new ChainError('ill-posed', { measure: 'johnson-2014', endless: ids, instead: ['mackay-2020'] });
    }
    const { sum, squares } = incoherenceSums(digraph, weight, steps, new Int32Array(digraph.nodeCount), 0);
    const excess = sum[0] === 0 ? 0 : squares[0]! / sum[0]! - 1;
    return {
      ...asked,
      nodes: byNode(steps),
      ...(digraph.edgeCount === 0 ? {} : { incoherence: Math.sqrt(Math.max(0, excess)) }),
      residual: error,
    };
  }
  const { level, component, residual } = balancedLevels(digraph, weight, tolerance);
  const { sum, squares } = incoherenceSums(digraph, weight, level, component, 1);
  const size = new Int32Array(digraph.nodeCount);
  for (const own of component) size[own]!++;
  const first = new Set<number>();
  const components = network.nodes.flatMap(({ id }, node) => {
    const own = component[node]!;
    if (first.has(own) || sum[own] === 0) return [];
    first.add(own);
    return [{ node: id, nodes: size[own]!, incoherence: squares[own]! / sum[own]! }];
  });
  const whole = (of: Float64Array) => of.reduce((all, value) => all + value, 0);
  return {
    ...asked,
    nodes: byNode(level),
    ...(digraph.edgeCount === 0 ? {} : { incoherence: whole(squares) / whole(sum) }),
    components,
    residual,
  };
}

interface WeighedDigraph {
  readonly digraph: Digraph;
  /** One per entry of the digraph's `suppliers`. */
  readonly weight: Float64Array;
}

function pairs(network: Network, options: TrophicOptions): WeighedDigraph {
  const digraph = digraphFor(network, options);
  return { digraph, weight: new Float64Array(digraph.edgeCount).fill(1) };
}

/** Pairs with the shares of their needs. */
function weighedPairs(network: Network, options: TrophicOptions): WeighedDigraph {
  const { compiled } = coreOf(network);
  const { slotStart, memberStart, members, slotWrittenBy, slotNeedIndex } = compiled;
  const counts = countsOf(network, options);
  const part = new Float64Array(network.nodes.length);
  const suppliers: number[] = [];
  const users: number[] = [];
  const weights: number[] = [];
  network.nodes.forEach(({ id }, user) => {
    const met: number[] = [];
    for (let slot = slotStart[user]!; slot < slotStart[user + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      const share = network.nodes[slotWrittenBy[slot]!]!.node.needs[slotNeedIndex[slot]!]?.share;
      if (share === undefined) {
        throw new ChainError('invalid-option', {
          option: 'weighted',
          found: id,
          expected: { zh: '每条计入的投入都写有 share 的节点', en: 'nodes all of whose needs that count have a share' },
        });
      }
      const middle = typeof share === 'number' ? share : (share.low + share.high) / 2;
      const alternatives = memberStart[slot + 1]! - memberStart[slot]!;
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        if (middle > 0 && part[members[at]!] === 0) met.push(members[at]!);
        part[members[at]!]! += middle / alternatives;
      }
    }
    for (const supplier of met) {
      suppliers.push(supplier);
      users.push(user);
      weights.push(part[supplier]!);
      part[supplier] = 0;
    }
  });
  // Pairs come by user, as the digraph lists them, and each once: weights stand in its order.
  const digraph = digraphFromEdges(network.nodes.length, Int32Array.from(suppliers), Int32Array.from(users));
  return { digraph, weight: Float64Array.from(weights) };
}
