import { ChainError } from '../model/chain-error.ts';
import { digraphFromEdges } from '../graph/digraph.ts';
import { numbering } from '../graph/numbering.ts';
import { numberWithin } from './options.ts';

/** How much of one node a unit of another takes. */
export interface InputCoefficient {
  /** Who supplies. */
  readonly supplier: string;
  /** Who uses it. */
  readonly user: string;
  /** ≥ 0; amounts of one pair add up. */
  readonly coefficient: number;
}

/** What {@link lookThrough} gives: both in units of supply per unit of the target. */
export interface LookThrough {
  /** Foreign inputs bought directly. */
  readonly faceValue: number;
  /** Foreign inputs bought directly or indirectly, the target itself left out. */
  readonly lookThrough: number;
  /** What each foreign node contributes to the latter, the most first. */
  readonly suppliers: readonly { readonly node: string; readonly amount: number }[];
}

/** Rounds after which requirements that still grow count as without end. */
const mostRounds = 100_000;

/**
 * How much of what a target takes is foreign when the inputs of its inputs are counted too — 穿透敞口.
 *
 * Face value is Σ a(i, target) over foreign i; looked through it is Σ L(i, target) with L = (I − A)⁻¹, less the target's own unit.
 *
 * @throws ChainError `invalid-option` for a coefficient below 0; `unknown-node` for a target without inputs or users;
 * `ill-posed`, naming nodes, where loops take more than they give
 * @complexity O(m) a round, as many rounds as the longest way to the target, more within loops
 * @reference Baldwin, Freeman & Theodorakopoulos, NBER Working Paper 31820 (2023)
 * @example lookThrough([{ supplier: 'f', user: 't', coefficient: 0.2 }], { target: 't', foreign: ['f'] }).faceValue // => 0.2
 */
export function lookThrough(
  coefficients: readonly InputCoefficient[],
  { target, foreign }: { readonly target: string; readonly foreign: readonly string[] },
): LookThrough {
  const { ids, add: place, find } = numbering();
  const taken = new Map<number, Map<number, number>>();
  for (const { supplier, user, coefficient } of coefficients) {
    numberWithin('coefficient', coefficient, Infinity);
    const column = place(user);
    const row = place(supplier);
    const inputs = taken.get(column) ?? new Map<number, number>();
    if (coefficient > 0) inputs.set(row, (inputs.get(row) ?? 0) + coefficient);
    taken.set(column, inputs);
  }
  const at = find(target);
  if (at === undefined) throw new ChainError('unknown-node', { node: target, nearest: [] });
  const edges = [...taken].flatMap(([user, inputs]) => [...inputs.keys()].map((supplier) => ({ supplier, user })));
  const { supplierStart, suppliers } = digraphFromEdges(
    ids.length,
    Int32Array.from(edges, ({ supplier }) => supplier),
    Int32Array.from(edges, ({ user }) => user),
  );
  // Round by round: what the target takes, what that takes, and so on.
  const total = new Float64Array(ids.length);
  let now = new Map([[at, 1]]);
  for (let round = 0; now.size > 0; round++) {
    const next = new Map<number, number>();
    for (const [user, amount] of now) {
      for (let edge = supplierStart[user]!; edge < supplierStart[user + 1]!; edge++) {
        const supplier = suppliers[edge]!;
        const more = amount * taken.get(user)!.get(supplier)!;
        total[supplier]! += more;
        if (more > 1e-15 * total[supplier]!) next.set(supplier, (next.get(supplier) ?? 0) + more);
      }
    }
    const endless = [...next]
      .filter(([node, amount]) => round >= mostRounds || amount > 1e12 || total[node]! > 1e12)
      .map(([node]) => ids[node]!);
    if (endless.length > 0) throw new ChainError('ill-posed', { measure: 'look-through', endless, instead: ['upstreamOf'] });
    now = next;
  }
  const abroad = [...new Set(foreign)].flatMap((id) => {
    const node = find(id);
    return node === undefined || node === at || total[node] === 0 ? [] : [{ node: id, amount: total[node]! }];
  });
  const direct = taken.get(at);
  return {
    faceValue: abroad.reduce((sum, { node }) => sum + (direct?.get(find(node)!) ?? 0), 0),
    lookThrough: abroad.reduce((sum, { amount }) => sum + amount, 0),
    suppliers: abroad.sort((a, b) => b.amount - a.amount),
  };
}
