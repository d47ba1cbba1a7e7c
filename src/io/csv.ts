import type { Chain } from '../model/chain.ts';
import { toCsvText } from './cells.ts';
import { tablesOf, type ToSheetsOptions } from './sheet-tables.ts';

/** One sheet as text. */
export interface Sheet {
  /** `nodes`, `needs` or `provisions`. */
  readonly name: string;
  /** CSV in UTF-8 with a byte order mark. */
  readonly text: string;
}

/**
 * Chains, and a coverage, as three sheets — 写 CSV.
 *
 * `nodes`: a row a node. `needs`: a row a member of a need; rows of one node with one number are alternatives, and a
 * row without a supplier is a need that nothing can meet. `provisions`: a row a provider, then a row a provision; a row
 * without a provider says what the lens as a whole has or has not. No cell is a formula: an apostrophe goes before what
 * would be one. Loses what {@link losses} says under `csv`. Order: as in the chains.
 *
 * @returns the three sheets, in that order
 * @complexity O(size)
 * @example toCsv([chain]).map(({ name }) => name) // => ['nodes', 'needs', 'provisions']
 */
export function toCsv(chains: readonly Chain[], options: ToSheetsOptions = {}): readonly Sheet[] {
  return tablesOf(chains, options).map(({ name, rows }) => ({ name, text: toCsvText(rows) }));
}
