import { issue, type Issue } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';
import type { Cells } from './cells.ts';
import { codeOfCell, sheetCalled, sheetColumns, sheetNames, sheetNearest, type Column, type SheetName } from './sheet-columns.ts';

/** A sheet as a file has it. */
export interface ReadTable {
  /** As the file calls it. */
  readonly name: string;
  readonly cells: Cells;
}

/** A row of a sheet as read: what its cells say, and where it is. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the heading is row 1. */
  readonly number: number;
  /** Blank cells are absent. Codes are codes, whichever language they were written in. */
  readonly cells: ReadonlyMap<string, string>;
}

const required: Readonly<Record<SheetName, readonly string[]>> = {
  nodes: ['node'],
  needs: ['node', 'supplier'],
  provisions: ['node', 'status'],
};

/** The rows of the sheets by field, none of a sheet that was not given; what is wrong with them as tables goes to `found`. */
export function rowsOf(tables: readonly ReadTable[], found: Issue[]): Readonly<Record<SheetName, readonly SheetRow[]>> {
  const read = new Map<SheetName, readonly SheetRow[]>();
  for (const { name, cells } of tables) {
    const known = sheetCalled(name);
    if (known === undefined) found.push(issue('wrong-value', [name], { found: name, allowed: sheetNames, nearest: sheetNearest(name) }));
    else if (read.has(known)) found.push(issue('duplicate-sheet', [name], { sheet: known }));
    else read.set(known, rowsOfSheet(known, cells, found));
  }
  if (!read.has('nodes')) found.push(issue('missing-sheet', [], { sheet: 'nodes' }));
  return { nodes: read.get('nodes') ?? [], needs: read.get('needs') ?? [], provisions: read.get('provisions') ?? [] };
}

function rowsOfSheet(sheet: SheetName, table: Cells, found: Issue[]): SheetRow[] {
  if (!table.ok) {
    found.push({ ...table.issue, path: [sheet, ...table.issue.path] });
    return [];
  }
  const [headings = [], ...body] = table.rows;
  const columns: readonly Column[] = sheetColumns[sheet];
  const names = columns.flatMap(({ heading }) => [heading.zh, heading.en]);
  const fields = headings.map((heading) => {
    const said = heading.trim().toLowerCase();
    const known = columns.find((column) => [column.heading.zh, column.heading.en, column.field.toLowerCase()].includes(said));
    if (known === undefined && said !== '')
      found.push(
        issue('unknown-column', [sheet, 1, heading], {
          column: heading,
          known: columns.map(({ heading: { en } }) => en),
          nearest: nearest(said, names),
        }),
      );
    return known;
  });
  fields.forEach((column, at) => {
    const first = fields.indexOf(column);
    if (column !== undefined && first !== at)
      found.push(issue('duplicate-column', [sheet, 1, headings[at]!], { column: headings[at]!, before: headings[first]! }));
  });
  for (const field of required[sheet]) {
    const column = columns.find((one) => one.field === field)!;
    if (!fields.includes(column))
      found.push(issue('missing-column', [sheet, 1], { column: column.heading.en, nearest: nearest(column.heading.en, headings) }));
  }
  for (const { row, column, problem } of table.unread) {
    const heading = fields[column]?.heading.en ?? headings[column];
    found.push({ ...problem, path: heading === undefined || row === 1 ? [sheet, row] : [sheet, row, heading] });
  }
  return body.flatMap((cells, at) => {
    const number = at + 2;
    const row = new Map<string, string>();
    cells.forEach((cell, position) => {
      if (cell === '') return;
      const column = fields[position];
      if (column !== undefined) row.set(column.field, codeOfCell(column, cell));
      else if ((headings[position] ?? '').trim() === '')
        found.push(
          issue('unknown-column', [sheet, number], { column: cell, known: columns.map(({ heading }) => heading.en), nearest: [] }),
        );
    });
    return row.size === 0 ? [] : [{ number, cells: row }];
  });
}

/** The heading, in English, of a field: how an issue names its column. */
export function headingOf(sheet: SheetName, field: string): string {
  const columns: readonly Column[] = sheetColumns[sheet];
  return columns.find((column) => column.field === field)?.heading.en ?? field;
}
