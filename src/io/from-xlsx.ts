import type { ParsedChain } from '../check/parse-chain.ts';
import { issue, type Issue } from '../model/issue.ts';
import { chainsIn, type FromSheets, type FromSheetsOptions } from './chains-in-tables.ts';
import { chainOfEdges, type EdgeListOptions } from './edge-list.ts';
import { readWorkbook } from './read-workbook.ts';
import { sheetCalled, sheetNames, sheetNearest } from './sheet-columns.ts';

/**
 * Chains and a coverage from an Excel workbook — 读 Excel 工作簿. The inverse of {@link toXlsx} but for what that loses.
 *
 * Sheets, columns and codes are those of {@link fromCsv}, in Chinese or in English. Other sheets are passed over, unless
 * one looks like a misspelt name of a sheet that is not there. A formula counts as its stored value, a date as what its
 * format shows of year, month and day, a merged cell as the same value in all that were merged; an apostrophe is an
 * apostrophe. A cell with an error such as `#REF!` is an issue. What reads it loads only now.
 *
 * @param bytes an .xlsx file that unpacks to 128 MB at most
 * @returns as {@link fromCsv}; what is no workbook is one issue
 * @complexity O(size)
 * @example
 * const read = await fromXlsx(await toXlsx([chain], { language: 'en' }));
 * read.ok && read.chains[0]?.nodes[2]?.needs[0]?.anyOf // => ['a', 'b']
 */
export async function fromXlsx(bytes: Uint8Array, options: FromSheetsOptions = {}): Promise<FromSheets> {
  const read = await readWorkbook(bytes, (title, before) => {
    const name = sheetCalled(title);
    return name !== undefined && !before.some((other) => sheetCalled(other) === name);
  });
  if (!read.ok) return read;
  const found = problemsOf(read.titles);
  return found.length > 0 ? { ok: false, issues: found } : chainsIn(read.tables, options);
}

/** What is wrong with the names of sheets. */
function problemsOf(titles: readonly string[]): readonly Issue[] {
  const names = titles.flatMap((title) => sheetCalled(title) ?? []);
  const found = titles.flatMap((title, at) => {
    const name = sheetCalled(title);
    if (name !== undefined && titles.slice(0, at).some((other) => sheetCalled(other) === name))
      return [issue('duplicate-sheet', [title], { sheet: name })];
    const [meant] = sheetNearest(title);
    if (meant === undefined || names.includes(meant)) return [];
    return [issue('wrong-value', [title], { found: title, allowed: sheetNames, nearest: [meant] })];
  });
  const isMissing = found.length === 0 && !names.includes('nodes');
  return isMissing ? [issue('missing-sheet', [], { sheet: 'nodes', found: titles })] : found;
}

/** Options of {@link edgeListFromXlsx}. */
export interface XlsxEdgeListOptions extends EdgeListOptions {
  /** Name of the sheet with the list. @defaultValue the first */
  readonly sheet?: string;
}

/**
 * A chain from a sheet that says who supplies whom — 读工作簿中的供应关系表. As {@link fromEdgeList}, cells as {@link fromXlsx} reads them.
 *
 * @returns the chain, or issues with the path [sheet, row as a spreadsheet numbers it, heading of the column]
 * @complexity O(size)
 * @example
 * const read = await edgeListFromXlsx(await toXlsx([chain], { language: 'en' }), {
 *   sheet: 'needs', supplierColumn: 'supplier', customerColumn: 'node', suppliers: 'any',
 * });
 * read.ok && read.chain.nodes.map(({ id }) => id) // => ['a', 't', 'b']
 */
export async function edgeListFromXlsx(bytes: Uint8Array, options: XlsxEdgeListOptions): Promise<ParsedChain> {
  const { sheet } = options;
  const read = await readWorkbook(bytes, (title, before) => (sheet === undefined ? before.length === 0 : title === sheet));
  if (!read.ok) return read;
  const [table] = read.tables;
  if (table === undefined) return { ok: false, issues: [issue('missing-sheet', [], { sheet: sheet ?? '', found: read.titles })] };
  const parsed = chainOfEdges(table.cells, options);
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map((problem) => ({ ...problem, path: [table.name, ...problem.path] })) };
}
