import { ChainError } from '../model/chain-error.ts';

/** How much each place (provider, region) makes of each node: rows are places, columns nodes; ≥ 0. */
export interface OutputTable {
  /** Names of the places: the rows. */
  readonly places: readonly string[];
  /** Names of the goods: the columns. */
  readonly nodes: readonly string[];
  /** Output of each good in each place, ≥ 0, in any unit that a column shares. */
  readonly output: readonly (readonly number[])[];
}

/** Which of the published variants is computed; results echo it. */
export interface RelatednessOptions {
  /** Share of a place's output over the node's share of all, from which it counts as specialised. @defaultValue 1 */
  readonly specialisedFrom?: number;
  /** Whether a node counts as related to itself in the density: `in` as most software, `out` as the distance to others. @defaultValue `'in'` */
  readonly diagonal?: 'in' | 'out';
}

/** A node for a place. */
export interface RelatedNode {
  readonly node: string;
  /** Revealed comparative advantage; absent where nobody makes the node or the place makes nothing. */
  readonly advantage?: number;
  /** Whether the place makes enough of it already to count as having it. */
  readonly specialised: boolean;
  /** Share of what is related to the node that the place is specialised in, 0–1. */
  readonly density?: number;
  /** By how much the place's complexity outlook would change if it took the node up; only where it is not specialised. */
  readonly gain?: number;
}

/** What {@link relatedness} gives. */
export interface RelatednessResult {
  readonly question: 'relatedness';
  readonly options: {
    readonly specialisedFrom: number;
    readonly diagonal: 'in' | 'out';
    /** Which formulas: the binary advantage matrix, proximity by the larger ubiquity, gain as the exact difference. */
    readonly variant: 'hidalgo-2007, hausmann-2014, exact-gain';
  };
  /** Places and nodes left out because they make nothing, or nobody makes them, above the threshold. */
  readonly dropped: { readonly places: readonly string[]; readonly nodes: readonly string[] };
  /** Why there is no complexity, where there is none: fewer than two places, or parts that share nothing. */
  readonly complexityMissing?: 'too-small' | 'disconnected';
  readonly places: readonly {
    readonly place: string;
    readonly diversity: number;
    readonly complexity?: number;
    readonly nodes: readonly RelatedNode[];
  }[];
  readonly nodes: readonly { readonly node: string; readonly ubiquity: number; readonly complexity?: number }[];
  /** Proximity of every two nodes with a value above 0, 0–1. */
  readonly proximity: readonly { readonly a: string; readonly b: string; readonly value: number }[];
}

/**
 * What a place could take up, judged by what it makes already — 关联度与复杂度 (product space).
 *
 * It says what is near to what a place can do, not what a chain needs: use it beside {@link extend}, never instead.
 * Proximity is the smaller of the two conditional probabilities of being specialised in both. Density is the share of
 * what is related to a node that the place is specialised in. Complexity is the second eigenvector of the places'
 * similarity, in standard deviations, signed to rise with diversity; nodes stand on the same scale,
 * so that a place's is the mean of its nodes'. Gain is the exact change of the complexity outlook Σ density · complexity over what the place has not, with
 * the nodes' complexity held fixed; software that leaves out what the place gives up by having the node can differ in sign.
 * Order: as given. Units: none.
 *
 * @throws ChainError `invalid-option` for a table that is not rectangular, or a value below 0 or not finite
 * @complexity O(places · nodes² + places³)
 * @reference Hidalgo and others, Science 317 (2007) 482–487; Hausmann and others, The Atlas of Economic Complexity (2014)
 * @example relatedness({ places: ['A', 'B'], nodes: ['x', 'y'], output: [[2, 1], [0, 3]] }).places[1].nodes[0].density // => 0
 */
export function relatedness(table: OutputTable, options: RelatednessOptions = {}): RelatednessResult {
  const { specialisedFrom = 1, diagonal = 'in' } = options;
  const output = checked(table);
  const byPlace = output.map(sum);
  const byNode = table.nodes.map((_node, p) => sum(output.map((row) => row[p]!)));
  const all = sum(byPlace);
  const advantage = output.map((row, r) => row.map((value, p) => value / byPlace[r]! / (byNode[p]! / all)));
  const made = advantage.map((row) => row.map((value) => (value >= specialisedFrom ? 1 : 0)));
  const diversity = made.map(sum);
  const ubiquity = table.nodes.map((_node, p) => sum(made.map((row) => row[p]!)));
  const proximity = table.nodes.map((_a, p) =>
    table.nodes.map((_b, q) => {
      const both = sum(made.map((row) => row[p]! * row[q]!));
      return both === 0 ? 0 : both / Math.max(ubiquity[p]!, ubiquity[q]!);
    }),
  );
  const related = proximity.map((row, p) => sum(row) - (diagonal === 'out' ? row[p]! : 0));
  const density = made.map((row) =>
    proximity.map(
      (near, p) => (sum(near.map((value, q) => value * row[q]!)) - (diagonal === 'out' ? near[p]! * row[p]! : 0)) / related[p]!,
    ),
  );
  const kept = [...diversity.keys()].filter((r) => diversity[r]! > 0);
  const { scale, missing } = complexity(made, kept, diversity, ubiquity);
  const ofPlace = new Map(kept.map((r, at) => [r, scale?.vector[at]]));
  const ofNode = ubiquity.map((count, p) =>
    scale === undefined || count === 0
      ? undefined
      : (sum(kept.map((r, at) => made[r]![p]! * scale.vector[at]!)) / count + scale.middle) / scale.eigenvalue - scale.middle,
  );
  const gainOf = (r: number, p: number): number | undefined => {
    if (made[r]![p] === 1 || ofNode[p] === undefined) return undefined;
    const others = proximity.map((near, q) =>
      q === p || made[r]![q] === 1 || ofNode[q] === undefined ? 0 : (near[p]! / related[q]!) * ofNode[q],
    );
    return sum(others) - density[r]![p]! * ofNode[p];
  };
  const finite = (key: string, value: number | undefined) => (value === undefined || !Number.isFinite(value) ? {} : { [key]: value });
  return {
    question: 'relatedness',
    options: { specialisedFrom, diagonal, variant: 'hidalgo-2007, hausmann-2014, exact-gain' },
    dropped: {
      places: table.places.filter((_place, r) => diversity[r] === 0),
      nodes: table.nodes.filter((_node, p) => ubiquity[p] === 0),
    },
    ...(missing === undefined ? {} : { complexityMissing: missing }),
    places: table.places.map((place, r) => ({
      place,
      diversity: diversity[r]!,
      ...finite('complexity', ofPlace.get(r)),
      nodes: table.nodes.map((node, p) => ({
        node,
        ...finite('advantage', advantage[r]![p]),
        specialised: made[r]![p] === 1,
        ...finite('density', density[r]![p]),
        ...finite('gain', gainOf(r, p)),
      })),
    })),
    nodes: table.nodes.map((node, p) => ({ node, ubiquity: ubiquity[p]!, ...finite('complexity', ofNode[p]) })),
    proximity: table.nodes.flatMap((a, p) =>
      table.nodes.flatMap((b, q) => (q > p && proximity[p]![q]! > 0 ? [{ a, b, value: proximity[p]![q]! }] : [])),
    ),
  };
}

function checked({ places, nodes, output }: OutputTable): readonly (readonly number[])[] {
  const wrong = (option: string, found: string, zh: string, en: string) =>
    new ChainError('invalid-option', { option, found, expected: { zh, en } });
  if (output.length !== places.length) throw wrong('output', `${output.length}`, `${places.length} 行`, `${places.length} rows`);
  output.forEach((row, r) => {
    if (row.length !== nodes.length) throw wrong(`output[${r}]`, `${row.length}`, `${nodes.length} 列`, `${nodes.length} columns`);
    row.forEach((value, p) => {
      if (!(value >= 0 && value < Infinity)) throw wrong(`output[${r}][${p}]`, String(value), '不小于 0 的有限数', 'a finite number ≥ 0');
    });
  });
  return output;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Complexity of places, and what it takes to put nodes on the same scale. */
interface ComplexityScale {
  /** Of the places kept, in standard deviations from their mean. */
  readonly vector: readonly number[];
  /** Mean before it was taken off, in the same units. */
  readonly middle: number;
  readonly eigenvalue: number;
}

/** Second eigenvector of D⁻¹ M U⁻¹ Mᵀ over the places kept, standardised, signed to rise with diversity. */
function complexity(
  made: readonly (readonly number[])[],
  kept: readonly number[],
  diversity: readonly number[],
  ubiquity: readonly number[],
): { readonly scale?: ComplexityScale; readonly missing?: 'too-small' | 'disconnected' } {
  if (kept.length < 2) return { missing: 'too-small' };
  // Symmetric with the same eigenvalues: D^(1/2) (D⁻¹ M U⁻¹ Mᵀ) D^(−1/2).
  const matrix = kept.map((r) =>
    kept.map(
      (s) =>
        sum(ubiquity.map((count, p) => (count === 0 ? 0 : (made[r]![p]! * made[s]![p]!) / count))) /
        Math.sqrt(diversity[r]! * diversity[s]!),
    ),
  );
  const { values, vectors } = symmetricEigen(matrix);
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
  if (values[order[1]!]! > 1 - 1e-9) return { missing: 'disconnected' };
  if (values[order[1]!]! < 1e-9) return { missing: 'too-small' }; // all places alike: there is nothing to tell them apart
  const raw = kept.map((r, at) => vectors[at]![order[1]!]! / Math.sqrt(diversity[r]!));
  const mean = sum(raw) / raw.length;
  const deviation = Math.sqrt(sum(raw.map((value) => (value - mean) ** 2)) / raw.length);
  if (deviation < 1e-12) return { missing: 'too-small' };
  const spread = kept.map((r) => diversity[r]!);
  const usual = sum(spread) / spread.length;
  const sign = sum(raw.map((value, at) => (value - mean) * (spread[at]! - usual))) < 0 ? -1 : 1;
  return {
    scale: {
      vector: raw.map((value) => (sign * (value - mean)) / deviation),
      middle: (sign * mean) / deviation,
      eigenvalue: values[order[1]!]!,
    },
  };
}

/**
 * All eigenvalues and vectors of a symmetric matrix, by Jacobi rotations.
 *
 * @reference Golub & Van Loan, Matrix Computations, 4th ed. (2013), section 8.5
 */
function symmetricEigen(matrix: readonly (readonly number[])[]): { readonly values: number[]; readonly vectors: number[][] } {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors: number[][] = a.map((_row, r) => a.map((_column, c) => (r === c ? 1 : 0)));
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += a[p]![q]! ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p]![q]!) < 1e-300) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [x, y] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = c * x - s * y;
          a[k]![q] = s * x + c * y;
        }
        for (let k = 0; k < size; k++) {
          const [x, y] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = c * x - s * y;
          a[q]![k] = s * x + c * y;
          const [u, v] = [vectors[k]![p]!, vectors[k]![q]!];
          vectors[k]![p] = c * u - s * v;
          vectors[k]![q] = s * u + c * v;
        }
      }
    }
  }
  return { values: a.map((row, at) => row[at]!), vectors };
}
