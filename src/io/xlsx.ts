import type { Chain } from '../model/chain.ts';
import { ChainError } from '../model/chain-error.ts';
import { sheetTitles } from './sheet-columns.ts';
import { tablesOf, type Table, type ToSheetsOptions } from './sheet-tables.ts';
import { toCellText } from './workbook-text.ts';

/** What Excel holds at most: characters of a cell, rows of a sheet. */
const cellLimit = 32_767;
const rowLimit = 1_048_576;

/** Columns are as wide as what stands in their first rows, within these bounds; in letters, of which a Han character takes two. */
const widths = { least: 6, most: 40, rowsMeasured: 200 };

/**
 * Chains, and a coverage, as an Excel workbook — 写 Excel 工作簿.
 *
 * The three sheets of {@link toCsv}, named 节点, 投入, 供给 or nodes, needs, provisions, with a heading row that stays in
 * sight. Text is in cells of text, so that nothing is a formula and apostrophes stay what they are; shares, numbers of
 * needs, orders of stages and capabilities are numbers. Characters that XML cannot hold are spelt `_xHHHH_`, as Excel does.
 * Loses what {@link losses} says under `xlsx`. What writes it loads only now. Order: as in the chains; equal chains give equal bytes.
 *
 * @returns the bytes of an .xlsx file
 * @throws ChainError `cell-too-long` beyond 32,767 characters in a cell, `too-many-rows` beyond 1,048,576 rows in a sheet: Excel holds no more
 * @complexity O(size)
 * @example
 * const read = await fromXlsx(await toXlsx([chain]));
 * read.ok && read.chains[0]?.nodes.map(({ id }) => id) // => ['a', 'b', 't']
 */
export async function toXlsx(chains: readonly Chain[], options: ToSheetsOptions = {}): Promise<Uint8Array> {
  const { language = 'zh' } = options;
  const tables = tablesOf(chains, options);
  const title = ({ name }: Table) => sheetTitles[name][language];
  for (const table of tables) refuseWhatExcelCannotHold(table, title(table));
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map((table) => ({
      name: title(table),
      rows: table.rows.map((row) => row.map((cell) => (cell === '' ? null : typeof cell === 'number' ? cell : toCellText(cell)))),
      cells: particularCells(table),
      columns: columnsOf(table),
      freezePane: { rows: 1 },
    })),
    properties: { modified: new Date('2000-01-01T00:00:00Z') }, // any other date would be that of the clock
  });
}

/** Throws where a sheet would have more rows, or a cell more characters, than Excel opens. */
export function refuseWhatExcelCannotHold({ rows }: Table, sheet: string): void {
  if (rows.length > rowLimit) throw new ChainError('too-many-rows', { sheet, rows: rows.length, limit: rowLimit });
  const [headings = []] = rows;
  rows.forEach((row, at) =>
    row.forEach((cell, position) => {
      if (typeof cell === 'number' || cell.length <= cellLimit) return;
      const column = String(headings[position]);
      throw new ChainError('cell-too-long', { sheet, row: at + 1, column, length: cell.length, limit: cellLimit });
    }),
  );
}

/** Headings are bold; text that looks like `#REF!` is written as a run of text, or it would be an error. */
function particularCells({ rows }: Table): Map<string, { style?: object; richText?: { text: string }[] }> {
  const cells = new Map<string, { style?: object; richText?: { text: string }[] }>();
  rows.forEach((row, at) =>
    row.forEach((cell, position) => {
      const style = at === 0 ? { style: { font: { bold: true } } } : {};
      const run = typeof cell === 'string' && cell.startsWith('#') ? { richText: [{ text: toCellText(cell) }] } : {};
      if (at === 0 || 'richText' in run) cells.set(`${at},${position}`, { ...style, ...run });
    }),
  );
  return cells;
}

/** Widths; and cells of text stay text when somebody types into them. */
function columnsOf({ rows }: Table): { width: number; style?: { numFmt: string } }[] {
  const [headings = [], ...body] = rows;
  return headings.map((heading, position) => {
    const cells = [heading, ...body.slice(0, widths.rowsMeasured).map((row) => row[position] ?? '')];
    const wide = cells.reduce<number>((most, cell) => Math.max(most, lettersOf(String(cell))), widths.least);
    const isNumber = body.some((row) => typeof row[position] === 'number');
    return { width: Math.min(wide + 2, widths.most), ...(isNumber ? {} : { style: { numFmt: '@' } }) };
  });
}

function lettersOf(cell: string): number {
  const shown = cell.slice(0, widths.most);
  return shown.length + (shown.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu) ?? []).length;
}
