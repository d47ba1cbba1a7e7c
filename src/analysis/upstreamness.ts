import { ChainError } from '../model/chain-error.ts';
import { digraphFromEdges, reversed, type Digraph } from '../graph/digraph.ts';
import { numbering } from '../graph/numbering.ts';
import { expectedSteps } from '../graph/expected-steps.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { numberWithin } from './options.ts';

/** An amount of one node, in the unit of the table. */
export interface Amount {
  readonly node: string;
  /** In any unit that all amounts share, ≥ 0. */
  readonly amount: number;
}

/** Who sold how much to whom: an input–output table, in any one unit. All amounts ≥ 0; amounts of one place add up. */
export interface FlowTable {
  /** Who supplies whom, and how much; not what goes to final use. */
  readonly flows: readonly { readonly supplier: string; readonly user: string; readonly amount: number }[];
  /** Domestic final use. */
  readonly final: readonly Amount[];
  readonly exports?: readonly Amount[];
  /** Of goods of this kind, for whatever use; flows and final use then hold what is imported too. */
  readonly imports?: readonly Amount[];
}

/** A node between primary inputs and final use. */
export interface FlowPosition {
  readonly node: string;
  /** Sales to all users and final use, and exports less imports. */
  readonly output: number;
  /** Output less inputs bought. */
  readonly valueAdded: number;
  readonly finalUse: number;
  /** Mean number of stages from the node's product to final use, itself counted: ≥ 1. */
  readonly upstreamness: number;
  /** Mean number of stages from primary inputs to the node's product, itself counted: ≥ 1. */
  readonly downstreamness: number;
}

/** What {@link upstreamness} gives. */
export interface UpstreamnessResult {
  readonly question: 'upstreamness';
  /** In the order in which the table first names them: flows, final use, exports, imports. */
  readonly nodes: readonly FlowPosition[];
  /** Greatest error of any of the two measures, relative to it. */
  readonly error: number;
}

/**
 * How many stages lie between what a node sells and its final use, and between primary inputs and it — 上游度、下游度.
 *
 * Upstreamness U = 1 + Σ Δ(i, j) · U(j), where Δ(i, j) is the part of what is used of i that user j takes: of output less
 * exports plus imports, as if imports and exports were used as the rest. Downstreamness D = 1 + Σ Z(i, j) / X(j) · D(i) over
 * suppliers i of j. Without trade ΣVU / ΣV = ΣFD / ΣF = ΣX / ΣF for value added V, final use F and output X.
 *
 * @throws ChainError `invalid-option` for an amount below 0 or not finite, or imports above what is used; `ill-posed`,
 * naming nodes, where sales lead to no final use or inputs from no value added
 * @complexity O(n + m), and O(m) a round within loops
 * @reference Antràs, Chor, Fally & Hillberry, Am. Econ. Rev. 102 (2012) 412–416; Miller & Temurshoev, Int. Reg. Sci. Rev.
 * 40 (2017) 443–475
 * @example
 * upstreamness({ flows: [{ supplier: 'ore', user: 'metal', amount: 2 }], final: [{ node: 'metal', amount: 5 }] }).nodes[0]?.upstreamness // => 2
 */
export function upstreamness(table: FlowTable): UpstreamnessResult {
  const { ids, add: place } = numbering();
  const between = new Map<number, Map<number, number>>();
  for (const { supplier, user, amount } of table.flows) {
    const row = place(supplier);
    const column = place(user);
    if (numberWithin('flows', amount, Infinity) === 0) continue;
    const sold = between.get(row) ?? new Map<number, number>();
    sold.set(column, (sold.get(column) ?? 0) + amount);
    between.set(row, sold);
  }
  const [final, exported, imported] = (['final', 'exports', 'imports'] as const).map((part) => {
    const amounts = new Map<number, number>();
    for (const { node, amount } of table[part] ?? [])
      amounts.set(place(node), (amounts.get(place(node)) ?? 0) + numberWithin(part, amount, Infinity));
    return amounts;
  }) as [Map<number, number>, Map<number, number>, Map<number, number>];

  const edges = [...between].flatMap(([supplier, sold]) => [...sold.keys()].map((user) => ({ supplier, user })));
  const digraph = digraphFromEdges(
    ids.length,
    Int32Array.from(edges, ({ supplier }) => supplier),
    Int32Array.from(edges, ({ user }) => user),
  );
  const used = new Float64Array(ids.length);
  const bought = new Float64Array(ids.length);
  for (const [supplier, sold] of between) {
    for (const [user, amount] of sold) {
      used[supplier]! += amount;
      bought[user]! += amount;
    }
  }
  ids.forEach((_id, node) => (used[node]! += final.get(node) ?? 0));
  const output = used.map((amount, node) => amount + (exported.get(node) ?? 0) - (imported.get(node) ?? 0));
  ids.forEach((id, node) => {
    if (output[node]! >= -1e-9 * used[node]!) return;
    const expected = { zh: '不超过用量的进口', en: 'imports of no more than what is used' };
    throw new ChainError('invalid-option', { option: 'imports', found: id, expected });
  });
  const amount = (supplier: number, user: number) => between.get(supplier)!.get(user)!;
  const up = stages(ids, reversed(digraph), 'upstreamness', used, (node, user) => amount(node, user) / used[node]!);
  const down = stages(ids, digraph, 'downstreamness', output, (node, supplier) => amount(supplier, node) / output[node]!);
  return {
    question: 'upstreamness',
    nodes: ids.map((node, at) => ({
      node,
      output: output[at]!,
      valueAdded: output[at]! - bought[at]!,
      finalUse: final.get(at) ?? 0,
      upstreamness: up.steps[at]!,
      downstreamness: down.steps[at]!,
    })),
    error: Math.max(up.error, down.error),
  };
}

/** Expected stages along the suppliers of `digraph`, by the part of a node's `whole` that each of them is. */
function stages(
  ids: readonly string[],
  digraph: Digraph,
  measure: string,
  whole: Float64Array,
  part: (node: number, other: number) => number,
): { readonly steps: Float64Array; readonly error: number } {
  const { supplierStart, suppliers } = digraph;
  const chance = new Float64Array(suppliers.length);
  const ends = new Uint8Array(ids.length);
  ids.forEach((_id, node) => {
    let sum = 0;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) sum += chance[at] = part(node, suppliers[at]!);
    // What adds up to the whole, but for rounding, leaves nothing; what adds up to more is told by its loops.
    ends[node] = whole[node] !== 0 && Math.abs(1 - sum) > 1e-12 ? 1 : Number(supplierStart[node] === supplierStart[node + 1]);
  });
  const { steps, error, endless } = expectedSteps(digraph, strongComponents(digraph), chance, ends, 1e-12);
  if (endless.length > 0) {
    throw new ChainError('ill-posed', { measure, endless: endless.map((node) => ids[node]!), instead: ['trophicLevels'] });
  }
  return { steps, error };
}
