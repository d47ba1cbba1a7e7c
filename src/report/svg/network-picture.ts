import type { Speaker } from '../speaker.ts';
import { lineHeight, lines, longestPiece, textWidth } from './label.ts';
import { layered, type Layered } from './layered.ts';
import { element, escaped, point, rounded } from './markup.ts';
import { ink, written, type Sign } from './sheet.ts';

/** How a box looks: shape and stroke say it, colour only repeats it. */
export type Look = 'plain' | 'end' | 'lost' | 'stopped';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly column: number;
  readonly label: string;
  /** What a pointer resting on it, or a screen reader, is told. */
  readonly full: string;
  readonly look: Look;
  /** How many inputs come from what is not drawn. */
  readonly unseen?: number;
}

/** A need as it is drawn: any of `from` is enough. */
export interface DrawnNeed {
  readonly from: readonly string[];
  readonly to: string;
  readonly essential: boolean;
  /** Members that are there but not drawn. */
  readonly hasUnseen: boolean;
}

/** Columns under one heading, from left to right. */
export interface Band {
  readonly heading: string;
  readonly columns: number;
}

/** A drawing that a sheet takes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: readonly string[];
  readonly legend: readonly Sign[];
}

const gutter = 52;
const bandGap = 10;
const padding = 12;
const widestText = 140;
/** For the sake of a word that would be cut. */
const widestWord = 190;
const mostLines = 3;

interface Box extends DrawnNode {
  readonly lines: readonly string[];
  readonly height: number;
}

/** A network in columns: suppliers left, users right, each node once, alternatives told from what is needed besides. */
export function networkDrawing(nodes: readonly DrawnNode[], needs: readonly DrawnNeed[], bands: readonly Band[], to: Speaker): Drawing {
  const drawn = linesOf(needs, new Map(nodes.map((node) => [node.id, node.column])));
  const arriving = arrivals(drawn);
  const boxes = nodes.map((node): Box => {
    const text = lines(node.label, Math.min(widestWord, Math.max(widestText, longestPiece(node.label))), mostLines);
    return { ...node, lines: text, height: Math.max(text.length * lineHeight + 12, (arriving.get(node.id) ?? 0) * 9 + 9) };
  });
  const touched = new Set(drawn.flatMap(({ from, to: user }) => [from, user]));
  const linked = boxes.filter(({ id }) => touched.has(id));
  const loose = boxes.filter(({ id }) => !touched.has(id));
  const count = bands.reduce((sum, band) => sum + band.columns, 0);
  const placed = layered(
    linked.map(({ id, column: layer, height }) => ({ id, layer, height })),
    drawn,
  );
  const widths = Array.from({ length: count }, (_value, at) =>
    boxes
      .filter((box) => box.column === at)
      .reduce((most, box) => box.lines.reduce((widest, line) => Math.max(widest, textWidth(line) + 2 * padding), most), 0),
  );
  const frame = framed(bands, widths);
  const top = frame.headingHeight + 14;
  const at = new Map(linked.map((box) => [box.id, spot(box, frame, top + placed.middle.get(box.id)!)]));
  const looseAt = looseSpots(loose, frame, top + (linked.length === 0 ? 0 : placed.height + 20));
  const bottom = [...looseAt.values()].reduce((low, { y, height }) => Math.max(low, y + height), top + placed.height) + 16;
  const all = new Map([...at, ...looseAt]);
  return {
    width: frame.width,
    height: bottom,
    body: [
      ...bandMarks(bands, frame, bottom),
      element(
        'g',
        { class: 'needs', fill: 'none', stroke: ink.line, 'stroke-width': 1.3 },
        '\n',
        ...needMarks(drawn, at, placed, frame, top),
      ),
      element('g', { class: 'nodes' }, '\n', ...boxes.map((box) => `${boxMark(box, all.get(box.id)!)}\n`)),
    ],
    legend: legendOf(boxes, drawn, to),
  };
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly kind: 'needed' | 'either' | 'optional';
  /** Number of the need among all: lines of one need meet at one point. */
  readonly need: number;
  readonly isBack: boolean;
}

function linesOf(needs: readonly DrawnNeed[], column: ReadonlyMap<string, number>): Line[] {
  return needs.flatMap(({ from, to: user, essential, hasUnseen }, need) =>
    from.flatMap((supplier): Line[] => {
      const [left, right] = [column.get(supplier), column.get(user)];
      if (left === undefined || right === undefined || left === right) return [];
      const kind = essential ? (from.length > 1 || hasUnseen ? 'either' : 'needed') : 'optional';
      return [{ from: supplier, to: user, kind, need, isBack: left > right }];
    }),
  );
}

/** How many needs arrive at each box, on the side where more do. */
function arrivals(drawn: readonly Line[]): Map<string, number> {
  const needs = new Map<string, readonly [Set<number>, Set<number>]>();
  for (const { to: user, need, isBack } of drawn) {
    const sides = needs.get(user) ?? [new Set(), new Set()];
    needs.set(user, sides);
    sides[isBack ? 1 : 0].add(need);
  }
  return new Map(Array.from(needs, ([user, [left, right]]) => [user, Math.max(left.size, right.size)]));
}

interface Frame {
  /** Left edge and width of every column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly bands: readonly { readonly x: number; readonly width: number; readonly lines: readonly string[]; readonly first: number }[];
  readonly headingHeight: number;
  readonly width: number;
}

function framed(bands: readonly Band[], widths: readonly number[]): Frame {
  const columns: { x: number; width: number }[] = [];
  let x = 0;
  let first = 0;
  const framedBands = bands.map((band) => {
    const own = widths.slice(first, first + band.columns);
    const least = Math.min(widestText, textWidth(band.heading)) + 2 * padding;
    const inner = own.reduce((sum, width) => sum + Math.max(width, 72), 0) + gutter * (band.columns - 1);
    const spare = Math.max(0, least - inner) / band.columns;
    const start = x;
    own.forEach((width, at) => {
      columns.push({ x: x + gutter / 2 + at * gutter, width: Math.max(width, 72) + spare });
      x += Math.max(width, 72) + spare;
    });
    x += gutter * band.columns;
    const wide = x - start;
    x += bandGap;
    first += band.columns;
    return { x: start, width: wide, lines: lines(band.heading, wide - 2 * padding, 3), first: first - band.columns };
  });
  const headingHeight = framedBands.reduce((most, band) => Math.max(most, band.lines.length), 0) * lineHeight + 12;
  return { columns, bands: framedBands, headingHeight, width: Math.max(0, x - bandGap) };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function spot(box: Box, frame: Frame, middle: number): Spot {
  const { x, width } = frame.columns[box.column]!;
  return { x, y: Math.round(middle - box.height / 2), width, height: box.height };
}

/** Nodes without a line stand below the others of their band, row by row. */
function looseSpots(loose: readonly Box[], frame: Frame, top: number): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  frame.bands.forEach((band, at) => {
    const end = frame.bands[at + 1]?.first ?? frame.columns.length;
    const columns = frame.columns.slice(band.first, end).map((column) => ({ ...column, y: top }));
    for (const box of loose.filter(({ column }) => column >= band.first && column < end)) {
      const wide = box.lines.reduce((most, line) => Math.max(most, textWidth(line) + 2 * padding), 0);
      const fitting = columns.filter(({ width }) => width >= wide);
      const column = fitting.reduce((best, one) => (one.y < best.y ? one : best), fitting[0] ?? columns[0]!);
      spots.set(box.id, { x: column.x, y: column.y, width: column.width, height: box.height });
      column.y += box.height + 10;
    }
  });
  return spots;
}

function bandMarks(bands: readonly Band[], frame: Frame, bottom: number): string[] {
  return bands.map((_band, at) => {
    const { x, width, lines: heading } = frame.bands[at]!;
    return element(
      'g',
      { class: 'band' },
      element('rect', { x, y: 0, width, height: bottom, fill: ink.band, rx: 4 }),
      ...heading.map((line, row) => written(line, x + width / 2, 20 + row * lineHeight, { anchor: 'middle', weight: 600 })),
      '\n',
    );
  });
}

/** Where on a box the lines of each of its needs arrive. */
function ports(drawn: readonly Line[], at: ReadonlyMap<string, Spot>, cameFrom: readonly number[]): Map<string, number> {
  const arriving = new Map<string, Map<number, number[]>>();
  drawn.forEach((line, index) => {
    const side = JSON.stringify([line.isBack, line.to]);
    const needs = arriving.get(side) ?? new Map<number, number[]>();
    arriving.set(side, needs.set(line.need, [...(needs.get(line.need) ?? []), cameFrom[index]!]));
  });
  const found = new Map<string, number>();
  for (const [side, needs] of arriving) {
    const [isBack, user] = JSON.parse(side) as [boolean, string];
    const { y, height } = at.get(user)!;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const ordered = [...needs].sort((a, b) => mean(a[1]) - mean(b[1]));
    ordered.forEach(([need], place) => found.set(JSON.stringify([isBack, user, need]), y + (height * (place + 1)) / (ordered.length + 1)));
  }
  return found;
}

function needMarks(drawn: readonly Line[], at: ReadonlyMap<string, Spot>, { passes }: Layered, frame: Frame, top: number): string[] {
  const out = ({ from }: Line) => at.get(from)!.y + at.get(from)!.height / 2;
  const cameFrom = drawn.map((line, index) => (passes[index]!.length === 0 ? out(line) : top + passes[index]!.at(-1)!.at));
  const portOf = ports(drawn, at, cameFrom);
  const seen = new Set<string>();
  const circles: string[] = [];
  const paths = drawn.map((line, index) => {
    const [from, user] = [at.get(line.from)!, at.get(line.to)!];
    const end = portOf.get(JSON.stringify([line.isBack, line.to, line.need]))!;
    const heading = line.isBack ? -1 : 1;
    const stop = line.isBack ? user.x + user.width : user.x;
    let [x, y] = [line.isBack ? from.x : from.x + from.width, out(line)];
    const steps = [`M${point(x, y)}`];
    const bend = (toX: number, toY: number) => {
      const half = (x + toX) / 2;
      steps.push(`C${point(half, y)} ${point(half, toY)} ${point(toX, toY)}`);
      [x, y] = [toX, toY];
    };
    for (const { layer, at: passing } of passes[index]!) {
      const { x: left, width } = frame.columns[layer]!;
      bend(line.isBack ? left + width : left, top + passing);
      x += heading * width;
      steps.push(`H${rounded(x)}`);
    }
    bend(stop - heading * 9, end);
    const meeting = JSON.stringify([line.isBack, line.to, line.need]);
    if (!seen.has(meeting)) {
      seen.add(meeting);
      circles.push(line.kind === 'either' ? ring(stop - heading * 5, end) : arrow(stop, end, heading, line.kind));
    }
    return element('path', {
      class: line.kind,
      'data-from': line.from,
      'data-to': line.to,
      d: steps.join(''),
      'stroke-dasharray': dashes(line.kind),
    });
  });
  return [...paths, ...circles].map((mark) => `${mark}\n`);
}

function dashes(kind: Line['kind']): string | undefined {
  return kind === 'needed' ? undefined : kind === 'either' ? '6 3' : '1.5 3';
}

function ring(x: number, y: number): string {
  return element('circle', { cx: x, cy: y, r: 4.2, fill: ink.paper, stroke: ink.edge, 'stroke-width': 1.4 });
}

function arrow(x: number, y: number, heading: number, kind: Line['kind']): string {
  const back = x - heading * 9;
  const d = `M${point(x, y)}L${point(back, y - 4)}L${point(back, y + 4)}Z`;
  return element('path', { class: 'head', d, fill: kind === 'optional' ? ink.paper : ink.edge, stroke: ink.edge, 'stroke-width': 1 });
}

function boxMark(box: Box, { x, y, width, height }: Spot): string {
  const first = y + (height - box.lines.length * lineHeight) / 2 + 13;
  const weight = box.look === 'plain' ? {} : { weight: 600 as const };
  return element(
    'g',
    { class: `node ${box.look}`, 'data-id': box.id },
    element('title', {}, escaped(box.full)),
    frameOf(box.look, x, y, width, height),
    ...box.lines.map((line, at) => written(line, x + width / 2, first + at * lineHeight, { anchor: 'middle', ...weight })),
    ...(box.unseen === undefined || box.unseen === 0 ? [] : [unseenMark(box.unseen, x, y)]),
  );
}

/** Plain; heavy for an end; crossed corners for what is lost; heavy and dashed for a target that stops. */
function frameOf(look: Look, x: number, y: number, width: number, height: number): string {
  const at = { x, y, width, height };
  switch (look) {
    case 'plain':
      return element('rect', { ...at, rx: 4, fill: ink.box, stroke: ink.edge, 'stroke-width': 1 });
    case 'end':
      return element('rect', { ...at, rx: 4, fill: ink.strongFill, stroke: ink.strong, 'stroke-width': 2.5 });
    case 'stopped':
      return element('rect', { ...at, rx: 4, fill: ink.strongFill, stroke: ink.strong, 'stroke-width': 2.5, 'stroke-dasharray': '7 3' });
    case 'lost':
      return (
        element('rect', { ...at, fill: ink.lostFill, stroke: ink.lost, 'stroke-width': 2.5 }) +
        element('path', {
          d: `M${point(x + width - 9, y)}L${point(x + width, y + 9)}M${point(x + width, y)}L${point(x + width - 9, y + 9)}`,
          stroke: ink.lost,
          'stroke-width': 1.5,
        })
      );
    default:
      return look satisfies never;
  }
}

/** A little flag at a box's upper left corner with the number of inputs that come from elsewhere. */
function unseenMark(count: number, x: number, y: number): string {
  const wide = textWidth(`+${count}`, 9) + 6;
  return (
    element('rect', { class: 'unseen', x: x - 4, y: y - 6, width: wide, height: 12, rx: 6, fill: ink.edge }) +
    written(`+${count}`, x - 4 + wide / 2, y + 3.2, { size: 9, anchor: 'middle', fill: ink.paper })
  );
}

function legendOf(boxes: readonly Box[], drawn: readonly Line[], { say }: Speaker): Sign[] {
  const has = (kind: Line['kind']) => drawn.some((line) => line.kind === kind);
  const stroke = (kind: Line['kind']) =>
    element('path', { d: 'M0 10H24', stroke: ink.line, 'stroke-width': 1.3, fill: 'none', 'stroke-dasharray': dashes(kind) });
  const sample = (look: Look) => frameOf(look, 2, 2, 30, 16);
  return [
    ...(has('needed') ? [{ drawn: stroke('needed') + arrow(33, 10, 1, 'needed'), means: say('必需', 'needed') }] : []),
    ...(has('either')
      ? [{ drawn: stroke('either') + ring(28, 10), means: say('汇于一圈者，任一即可', 'any one of those that meet in a ring') }]
      : []),
    ...(has('optional') ? [{ drawn: stroke('optional') + arrow(33, 10, 1, 'optional'), means: say('非必需', 'optional') }] : []),
    ...(drawn.some(({ isBack }) => isBack)
      ? [
          {
            drawn: element('path', { d: 'M34 10H10', stroke: ink.line, 'stroke-width': 1.3, fill: 'none' }) + arrow(1, 10, -1, 'needed'),
            means: say('逆着各列次序', 'against the order of the columns'),
          },
        ]
      : []),
    ...(boxes.some(({ look }) => look === 'end')
      ? [{ drawn: sample('end'), means: say('终端产品或所问节点', 'end product, or the node asked about') }]
      : []),
    ...(boxes.some(({ look }) => look === 'lost') ? [{ drawn: sample('lost'), means: say('失去', 'lost') }] : []),
    ...(boxes.some(({ look }) => look === 'stopped') ? [{ drawn: sample('stopped'), means: say('停产的目标', 'target that stops') }] : []),
    ...(boxes.some(({ unseen }) => unseen !== undefined && unseen > 0)
      ? [{ drawn: unseenMark(3, 8, 9), means: say('另有投入未画出的项数', 'further needs that are not drawn') }]
      : []),
  ];
}
