import { cellsOf } from './cells.ts';
import { chainsIn, type FromSheets, type FromSheetsOptions } from './chains-in-tables.ts';
import type { Sheet } from './csv.ts';

/**
 * Chains and a coverage from sheets — 读 CSV. The inverse of {@link toCsv} but for what that loses.
 *
 * Headings and codes are read in Chinese and in English; columns may stand in any order and be left out but for
 * `node` (nodes), `node` and `supplier` (needs), `node` and `status` (provisions). A supplier is an id, `chain/node`, or a
 * name or alias that one node of the chain has. Rows of `needs` with the same node and number are alternatives; a row without a number
 * is a need of its own. Blank is unknown, never 0. An apostrophe before what would be a formula is taken off.
 *
 * @param sheets each with its name, `nodes`, `needs` or `provisions`, or `节点`, `投入` or `供给`, and its text; only `nodes` is needed
 * @returns chains in the order they first appear, or all issues: those of tables, then those of each chain
 * @complexity O(size)
 * @example
 * const read = fromCsv([{ name: 'nodes', text: 'node\na\nt' }, { name: 'needs', text: 'node,supplier\nt,a' }]);
 * read.ok && read.chains[0]?.nodes[1]?.needs[0]?.anyOf // => ['a']
 */
export function fromCsv(sheets: readonly Sheet[], options: FromSheetsOptions = {}): FromSheets {
  return chainsIn(
    sheets.map(({ name, text }) => ({ name, cells: cellsOf(text) })),
    options,
  );
}
