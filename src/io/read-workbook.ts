import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { issue, type Issue } from '../model/issue.ts';
import type { Text } from '../model/text.ts';
import type { Cells, UnreadCell } from './cells.ts';
import type { ReadTable } from './read-tables.ts';
import { unpackedSize } from './zip-size.ts';

/** Workbooks that unpack to more than this are not read: their cells would not fit into usual memory. */
const unpackedLimitMegabytes = 128;

/** The sheets of a workbook that were asked for, or why it is none. */
export type ReadWorkbook =
  | { readonly ok: true; readonly tables: readonly ReadTable[]; readonly titles: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the sheets that `wanted` takes by their titles, told those before it; the others may hold whatever they like. */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: (title: string, before: readonly string[]) => boolean,
): Promise<ReadWorkbook> {
  const problem = notWorkbook(bytes);
  if (problem !== undefined) return { ok: false, issues: [problem] };
  const { readXlsx } = await import('hucre/xlsx');
  const titles: string[] = [];
  const read = async (readStyles: boolean): Promise<readonly Sheet[] | undefined> => {
    titles.length = 0;
    const sheets = ({ name }: { readonly name: string }) => wanted(name, titles.slice(0, titles.push(name) - 1));
    try {
      return (await readXlsx(bytes, { readStyles, sheets })).sheets;
    } catch {
      return undefined; // whatever the library stumbles over: what it says is about XML and zips
    }
  };
  const plain = await read(false);
  // How much of a date was meant is in its format; to read formats takes half as long again.
  const isDated = plain?.some(({ rows }) => rows.some((row) => row.some((cell) => cell instanceof Date)));
  const sheets = isDated === true ? await read(true) : plain;
  if (sheets === undefined) return { ok: false, issues: [unreadable(damaged)] };
  return { ok: true, titles, tables: sheets.map((sheet) => ({ name: sheet.name, cells: cellsIn(sheet) })) };
}

const damaged: Text = {
  zh: '它不是完整的 Excel 工作簿（.xlsx）。请用电子表格软件打开，另存为 .xlsx',
  en: 'it is no whole Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx',
};

function unreadable(reason: Text): Issue {
  return issue('not-table', [], { reason });
}

/** Why bytes cannot be a workbook, as far as their outside tells. */
function notWorkbook(bytes: Uint8Array): Issue | undefined {
  if (bytes.length === 0) return issue('empty-file', [], {});
  const starts = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return unreadable({
      zh: '它是旧式 .xls，或设有密码的工作簿。请另存为不设密码的 .xlsx',
      en: 'it is an old .xls, or a workbook with a password. Save it as .xlsx without a password',
    });
  if (!starts(0x50, 0x4b))
    return unreadable({
      zh: '它不是 .xlsx。若是 CSV，请把文件名改为以 .csv 结尾',
      en: 'it is no .xlsx. If it is CSV, let its name end with .csv',
    });
  const size = unpackedSize(bytes);
  if (size === undefined) return unreadable(damaged);
  const megabytes = Math.ceil(size / 1_000_000);
  if (megabytes <= unpackedLimitMegabytes) return undefined;
  return unreadable({
    zh: `它解开后有 ${megabytes} MB，上限 ${unpackedLimitMegabytes} MB。请只留要读的工作表`,
    en: `it unpacks to ${megabytes} MB, the limit is ${unpackedLimitMegabytes} MB. Keep only the sheets that are to be read`,
  });
}

/** The cells of a sheet as text. */
function cellsIn(sheet: Sheet): Cells {
  const unread: UnreadCell[] = [];
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const details = sheet.cells?.get(`${at},${column}`);
      const problem = problemWith(value, details);
      if (problem !== undefined) unread.push({ row: at + 1, column, problem });
      return problem !== undefined || value === null ? '' : textOf(value, details?.style?.numFmt);
    }),
  );
  const overlap = fillMerged(rows, sheet.merges ?? []);
  return overlap === undefined ? { ok: true, rows, unread } : { ok: false, issue: overlap };
}

/** The days that a spreadsheet can show. */
const days = { first: Date.UTC(1899, 11, 30), last: Date.UTC(9999, 11, 31, 23, 59, 59, 999) };

function problemWith(value: CellValue, details: Cell | undefined): Issue | undefined {
  if (details?.type === 'error') return issue('error-in-cell', [], { found: String(value) });
  if (details?.formula !== undefined && value === null) return issue('formula-without-value', [], {});
  if (!(value instanceof Date) || (value.getTime() >= days.first && value.getTime() <= days.last)) return undefined;
  return issue('error-in-cell', [], { found: '########' });
}

/** What a cell says: a date shows as much of year, month and day as its format does. */
function textOf(value: string | number | boolean | Date, format = ''): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return String(value);
  const day = value.toISOString().slice(0, 10);
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
  return !shown.includes('y') || shown.includes('d') ? day : day.slice(0, shown.includes('m') ? 7 : 4);
}

/** What stands in a merged cell stands in all that were merged, but that headings stay in the first row. */
function fillMerged(rows: string[][], merges: NonNullable<Sheet['merges']>): Issue | undefined {
  const wide = rows[0]?.length ?? 0;
  let left = rows.length * wide;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol];
    if (text === undefined) continue;
    const [lastRow, lastColumn] = [startRow === 0 ? 0 : Math.min(endRow, rows.length - 1), Math.min(endCol, wide - 1)];
    left -= Math.max(0, lastRow - startRow + 1) * Math.max(0, lastColumn - startCol + 1);
    if (!(left >= 0)) return unreadable({ zh: '合并的单元格互相重叠', en: 'its merged cells overlap' });
    for (let row = startRow; row <= lastRow; row++) rows[row]!.fill(text, startCol, lastColumn + 1);
  }
  return undefined;
}
