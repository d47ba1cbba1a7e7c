import Papa from 'papaparse';
import { issue, type Issue } from '../model/issue.ts';

/** What a spreadsheet would take for a formula, in half or full width, after any number of apostrophes. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell that no spreadsheet runs: an apostrophe goes before what would be a formula. {@link unguarded} takes it off again. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell that {@link guarded} was given. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A list in one cell: `;` between the items, and a backslash before a `;` or a backslash of their own. */
export function joined(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\;]/gu, String.raw`\$&`)).join(';');
}

/** The items that {@link joined} was given; a full-width `；` is not a separator. */
export function splitCell(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [''];
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === ';') items.push('');
    else items.push(items.pop()! + cell.charAt(cell[at] === '\\' && at + 1 < cell.length ? ++at : at));
  }
  return items;
}

/** Rows of cells as CSV: UTF-8 with a byte order mark, so that Excel reads 中文; lines end as RFC 4180 says. */
export function toCsvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => row.map((cell) => guarded(String(cell)))),
    { newline: '\r\n' },
  )}\r\n`;
}

/** A cell that says nothing that could be read: where it stands, and why. */
export interface UnreadCell {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Position of the column, from 0. */
  readonly column: number;
  /** What is wrong; whoever knows the headings adds the place. */
  readonly problem: Issue;
}

/** Rows of cells, the heading first, or why there is no table. */
export type Cells =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly unread: readonly UnreadCell[] }
  | { readonly ok: false; readonly issue: Issue };

/**
 * The rows of a CSV text, the heading first; blank rows stay, so that the number of a row is the one a spreadsheet shows.
 *
 * Commas, semicolons or tabs: whichever the first line has most of.
 */
export function cellsOf(text: string): Cells {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trim() === '') return { ok: false, issue: issue('empty-file', [], {}) };
  const first = plain.slice(0, plain.search(/[\r\n]|$/u));
  const often = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((most, mark) => (often(mark) > often(most) ? mark : most));
  const { data, errors } = Papa.parse<string[]>(withOneLineEnd(plain), { delimiter });
  const [wrong] = errors;
  if (wrong !== undefined) {
    const row = (wrong.row ?? 0) + 1;
    return {
      ok: false,
      issue: issue('not-table', [row], {
        reason: { zh: `第 ${row} 行的引号没有配对`, en: `a quotation mark of row ${row} has no partner` },
      }),
    };
  }
  return { ok: true, rows: data.map((row) => row.map(unguarded)), unread: [] };
}

/** A text whose rows end in different ways, as where one program went on with what another began, with rows that end alike; cells stay. */
function withOneLineEnd(text: string): string {
  const ends = new Set(text.match(/\r\n|[\r\n]/gu));
  if (ends.size < 2) return text;
  return text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replaceAll(/\r\n|\r/gu, '\n') : part))
    .join('"');
}
