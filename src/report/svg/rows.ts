import type { Speaker } from '../speaker.ts';
import type { Axis } from './axis.ts';
import { shareBar, type Value } from './bars.ts';
import { lines } from './label.ts';
import { element, escaped, point } from './markup.ts';
import { ink, written, type Sheet, type SheetContext } from './sheet.ts';

/** As many rows as a reader takes in at one look. */
const mostRows = 20;
const nameWidth = 220;
const axisHeight = 20;
const rowHeight = 36;
const barHeight = 12;

/** A row: what it is about, and what its columns draw. */
export interface Row<T> {
  readonly id: string;
  readonly label: string;
  /** All there is to say of what it is about, shown on pointing at it. */
  readonly full: string;
  readonly of: T;
}

/** A column: a heading, and what is drawn in each row, from `x` on and about the line `middle`. */
export interface RowColumn<T> {
  readonly heading: string;
  readonly width: number;
  /** Written below the heading, its lines led through all rows. */
  readonly axis?: Axis;
  readonly draw: (of: T, x: number, middle: number) => readonly string[];
}

/** The first rows, as many as are asked for or can be read, and a note on those left out. */
export function firstRows<T>(all: readonly T[], total: number, { top, to }: SheetContext): { shown: readonly T[]; notes: string[] } {
  const shown = all.slice(0, top ?? mostRows);
  return {
    shown,
    notes:
      shown.length < total
        ? [
            to.say(
              `画出 ${shown.length} 个，另有 ${total - shown.length} 个未画（--top ${total} 全画）。`,
              `${shown.length} are drawn, ${total - shown.length} are not (--top ${total} draws all).`,
            ),
          ]
        : [],
  };
}

/** Numbered rows under the headings of their columns. */
export function rowsDrawing<T>(
  named: string,
  rows: readonly Row<T>[],
  columns: readonly RowColumn<T>[],
): Pick<Sheet, 'width' | 'height' | 'body'> {
  const places = columns.map((_column, at) => columns.slice(0, at).reduce((x, { width }) => x + width, nameWidth));
  const width = columns.reduce((x, column) => x + column.width, nameWidth);
  const headings = columns.map((column) => lines(column.heading, column.width - 16, 2, 12));
  const top =
    (headings.some(({ length }) => length > 1) ? 42 : 27) +
    (columns.some(({ axis }) => axis !== undefined && axis.ticks.length > 0) ? axisHeight : 0);
  const height = top + rows.length * rowHeight;
  if (rows.length === 0) return { width, height: 0, body: [] };
  const head = [
    written(named, 8, 14, { size: 12, weight: 600 }),
    ...headings.flatMap((heading, at) => heading.map((line, row) => written(line, places[at]!, 14 + row * 15, { size: 12, weight: 600 }))),
  ];
  const bands = rows.flatMap((_row, at) =>
    at % 2 === 0 ? [element('rect', { x: 0, y: top + at * rowHeight, width, height: rowHeight, fill: ink.band })] : [],
  );
  const scales = columns.flatMap(({ axis }, at) => (axis === undefined ? [] : axisLines(axis, places[at]!, top, height)));
  const drawn = rows.map(({ id, label, full, of }, at) => {
    const y = top + at * rowHeight;
    const name = lines(`${at + 1}. ${label}`, nameWidth - 16, 2);
    return element(
      'g',
      { class: 'row', 'data-id': id },
      element('title', {}, escaped(full)),
      ...name.map((line, row) => written(line, 8, y + (name.length === 1 ? 22.5 : 15 + row * 15))),
      ...columns.flatMap(({ draw }, column) => draw(of, places[column]!, y + rowHeight / 2)),
      '\n',
    );
  });
  return { width, height, body: [...head, '\n', ...bands, ...scales, '\n', ...drawn] };
}

function axisLines(axis: Axis, x: number, top: number, bottom: number): string[] {
  return axis.ticks.flatMap(({ value, label }) => {
    const at = x + axis.at(value);
    return [
      element('path', { d: `M${point(at, top - 4)}V${bottom}`, stroke: ink.grid, 'stroke-width': 1 }),
      written(label, at, top - 8, { size: 11, anchor: 'middle', fill: ink.faint }),
    ];
  });
}

/** Drawings below one another, each under a heading of its own. */
export function below(
  parts: readonly { readonly heading: string; readonly drawing: Pick<Sheet, 'width' | 'height' | 'body'> }[],
): Pick<Sheet, 'width' | 'height' | 'body'> {
  let y = 0;
  const body: string[] = [];
  for (const { heading, drawing } of parts) {
    body.push(written(heading, 0, y + 14, { weight: 600 }));
    body.push(element('g', { transform: `translate(0 ${y + 26})` }, ...drawing.body), '\n');
    y += drawing.height + 50;
  }
  return { width: parts.reduce((most, { drawing }) => Math.max(most, drawing.width), 0), height: Math.max(0, y - 24), body };
}

/** Words, in two lines at the most. */
export function textColumn<T>(heading: string, width: number, of: (row: T) => string): RowColumn<T> {
  return {
    heading,
    width,
    draw: (row, x, middle) => {
      const text = lines(of(row), width - 16, 2, 12);
      return text.map((line, at) => written(line, x, middle + (text.length === 1 ? 4.5 : -3 + at * 15), { size: 12, fill: ink.faint }));
    },
  };
}

/** A share from 0 to 1, or its bounds, or that it is not known. */
export function shareColumn<T>(heading: string, width: number, of: (row: T) => Value | undefined, to: Speaker): RowColumn<T> {
  return { heading, width, draw: (row, x, middle) => [shareBar(of(row), x, middle - barHeight / 2, width - 100, to)] };
}

/** A figure, behind the end of an axis: no line of the scale runs through it. */
export function figureAt(figure: string, end: number, middle: number): string {
  return written(figure, end + 14, middle + 4, { size: 11 });
}

/** A bar along an axis, and its figure. */
export function barColumn<T>(
  heading: string,
  width: number,
  axis: Axis,
  of: (row: T) => { readonly value: number; readonly figure: string },
): RowColumn<T> {
  return {
    heading,
    width,
    axis,
    draw: (row, x, middle) => {
      const { value, figure } = of(row);
      const long = axis.at(value);
      return [
        ...(long > 0
          ? [element('rect', { class: 'bar', x, y: middle - barHeight / 2, width: long, height: barHeight, fill: ink.strong })]
          : []),
        figureAt(figure, x + axis.width, middle),
      ];
    },
  };
}

/** What was and what is, along an axis: an open ring, a line, a filled dot. */
export function changeColumn<T>(
  heading: string,
  width: number,
  axis: Axis,
  of: (row: T) => { readonly before: number; readonly after: number; readonly figure: string },
): RowColumn<T> {
  return {
    heading,
    width,
    axis,
    draw: (row, x, middle) => {
      const { before, after, figure } = of(row);
      const [from, until] = [x + axis.at(before), x + axis.at(after)];
      return [
        element('path', { d: `M${point(from, middle)}H${Math.round(until * 10) / 10}`, stroke: ink.line, 'stroke-width': 2 }),
        beforeMark(from, middle),
        afterMark(until, middle),
        figureAt(figure, x + axis.width, middle),
      ];
    },
  };
}

const beforeMark = (cx: number, cy: number) =>
  element('circle', { class: 'before', cx, cy, r: 5, fill: ink.paper, stroke: ink.lost, 'stroke-width': 2 });
const afterMark = (cx: number, cy: number) => element('circle', { class: 'after', cx, cy, r: 5, fill: ink.strong });

/** The signs of a {@link changeColumn}. */
export function changeSigns(before: string, after: string) {
  return [
    { drawn: beforeMark(17, 10), means: before },
    { drawn: afterMark(17, 10), means: after },
  ];
}
