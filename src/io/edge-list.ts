import { chainFormat } from '../check/schema.ts';
import { parseChain, type ParsedChain } from '../check/parse-chain.ts';
import { issue, type Issue, type Path } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { SuppliersMean } from './suppliers-mean.ts';

/** Options of {@link fromEdgeList}. */
export interface EdgeListOptions {
  /** Heading of the column of suppliers. */
  readonly supplierColumn: string;
  /** Heading of the column of customers. */
  readonly customerColumn: string;
  /**
   * What several suppliers of one customer mean: all are needed, any one is enough, or those with the same word in
   * `groupColumn` are alternatives and every group is needed. There is no default: a list cannot say it, and it decides every answer.
   */
  readonly suppliers:
    | SuppliersMean
    | {
        /** Heading of the column that says which suppliers are alternatives. */
        readonly groupColumn: string;
      };
  /** Id of the chain. @defaultValue `'imported'` */
  readonly id?: string;
}

/**
 * A chain from a list of who supplies whom — 读供应关系表.
 *
 * CSV with a heading row; other columns are passed over. Who is named is a node, in the order of first mention; the
 * name is the id, so it has no `/`. A pair that stands twice counts once. A row with a blank group is a need of its own.
 *
 * @returns the chain, or issues with the path [row as a spreadsheet numbers it, heading of the column]
 * @complexity O(size)
 * @example
 * const read = fromEdgeList('from,to\na,t\nb,t', { supplierColumn: 'from', customerColumn: 'to', suppliers: 'any' });
 * read.ok && read.chain.nodes[1]?.needs[0]?.anyOf // => ['a', 'b']
 */
export function fromEdgeList(text: string, options: EdgeListOptions): ParsedChain {
  return chainOfEdges(cellsOf(text), options);
}

/** The chain of a table of who supplies whom, whatever file it came from. */
export function chainOfEdges(table: Cells, options: EdgeListOptions): ParsedChain {
  if (!table.ok) return { ok: false, issues: [table.issue] };
  const { supplierColumn, customerColumn, suppliers: mean } = options;
  const groupColumn = typeof mean === 'object' ? mean.groupColumn : undefined;
  const [headings = [], ...body] = table.rows;
  const found: Issue[] = [];
  const place = (column: string) => {
    const [at = -1, again] = headings.flatMap((heading, position) => (heading.trim() === column.trim() ? [position] : []));
    if (at === -1) found.push(issue('missing-column', [1], { column, nearest: nearest(column, headings) }));
    if (again !== undefined) found.push(issue('duplicate-column', [1], { column: headings[again]!, before: headings[at]! }));
    return at;
  };
  const [supplierAt, customerAt] = [place(supplierColumn), place(customerColumn)];
  const groupAt = groupColumn === undefined ? undefined : place(groupColumn);
  for (const { row, column, problem } of table.unread) {
    const heading = headings[column] ?? '';
    if ([supplierAt, customerAt, groupAt].includes(column)) found.push({ ...problem, path: row === 1 ? [row] : [row, heading] });
  }
  if (found.length > 0) return { ok: false, issues: found };
  const needsOf = new Map<string, Map<string, Set<string>>>();
  const whoIn = (cells: readonly string[], at: number, row: number, column: string): string | undefined => {
    const who = (cells[at] ?? '').trim();
    const path: Path = [row, column];
    if (who === '') found.push(issue('missing-field', path, { field: column }));
    else if (who.includes('/')) found.push(issue('invalid-id', path, { id: who }));
    else return who;
    return undefined;
  };
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = index + 2;
    const supplier = whoIn(cells, supplierAt, row, supplierColumn);
    const customer = whoIn(cells, customerAt, row, customerColumn);
    if (supplier === undefined || customer === undefined) return;
    if (!needsOf.has(supplier)) needsOf.set(supplier, new Map());
    const needs = needsOf.get(customer) ?? new Map<string, Set<string>>();
    needsOf.set(customer, needs);
    const group = groupAt === undefined ? '' : (cells[groupAt] ?? '').trim();
    const key = mean === 'any' ? 'any' : mean === 'all' || group === '' ? `one ${supplier}` : `group ${group}`;
    needs.set(key, (needs.get(key) ?? new Set()).add(supplier));
  });
  if (found.length > 0) return { ok: false, issues: found };
  return parseChain({
    format: chainFormat,
    id: options.id ?? 'imported',
    nodes: [...needsOf].map(([id, needs]) => ({ id, needs: [...needs.values()].map((members) => ({ anyOf: [...members] })) })),
  });
}
