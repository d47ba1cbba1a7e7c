import type { ElementDefinition } from 'cytoscape';
import type { Arrow } from '../lights.ts';
import { labelLines } from './label.ts';
import type { Reader } from './reader.ts';

/** Size of a node's box. */
export const box = { width: 160, height: 38 };
const gap = { column: 34, band: 26, row: 7, heading: 54 };
/** Windows narrower than this have the bands one below the other. */
const narrow = 560;

/** Middle of a node's box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a chain stands, and how large the whole is. */
export interface Arrangement {
  readonly places: ReadonlyMap<number, Place>;
  readonly bands: readonly ElementDefinition[];
  readonly width: number;
  readonly height: number;
  /** Whether the bands stand one below the other. */
  readonly isNarrow: boolean;
}

/** Bands side by side, or one below the other in a narrow window. */
export function arrangementOf(reader: Reader, chain: number, width: number): Arrangement {
  const stages = reader.data.chains[chain]!.stages.filter(({ columns }) => columns.some((column) => column.length > 0));
  const places = new Map<number, Place>();
  const bands: ElementDefinition[] = [];
  const pitch = box.height + gap.row;
  const isNarrow = width < narrow;
  const perRow = Math.max(2, Math.floor((width - 24) / (box.width + 12)));
  const tallest = Math.max(...stages.flatMap(({ columns }) => columns.map((column) => column.length)), 1) * pitch;
  let edge = 0;
  for (const [at, { name, columns }] of stages.entries()) {
    const nodes = columns.flat();
    const rows = Math.ceil(nodes.length / perRow);
    const across = isNarrow ? perRow * (box.width + 12) : columns.length * (box.width + gap.column);
    const down = isNarrow ? rows * pitch : tallest;
    const [left, top] = isNarrow ? [0, edge] : [edge, 0];
    if (isNarrow)
      nodes.forEach((node, index) =>
        put(node, (index % perRow) * (box.width + 12) + 6, top + gap.heading + Math.floor(index / perRow) * pitch),
      );
    else
      columns.forEach((column, index) => {
        const free = (tallest - column.length * pitch) / 2;
        column.forEach((node, row) =>
          put(node, left + gap.column / 2 + index * (box.width + gap.column), gap.heading + free + row * pitch),
        );
      });
    bands.push({
      data: {
        id: `b${at}`,
        label: labelLines(reader.text(name), Math.max(18, Math.floor(across / 9)), 2).join('\n'),
        w: across,
        h: down + gap.heading + 6,
      },
      position: { x: left + across / 2, y: top + (down + gap.heading) / 2 },
      classes: 'band',
      selectable: false,
      grabbable: false,
    });
    edge += isNarrow ? down + gap.heading + 22 : across + gap.band;
  }
  const widest = isNarrow ? perRow * (box.width + 12) : edge - gap.band;
  const highest = isNarrow ? edge - 22 : tallest + gap.heading + 6;
  return { places, bands, width: Math.max(widest, 1), height: Math.max(highest, 1), isNarrow };

  function put(node: number, x: number, y: number): void {
    places.set(node, { x: x + box.width / 2, y: y + box.height / 2 });
  }
}

/** An arrow as a curve that leaves and enters boxes at their sides. */
export function curveOf({ from, to, tie }: Arrow, places: ReadonlyMap<number, Place>, look: string): ElementDefinition {
  const [a, b] = [places.get(from)!, places.get(to)!];
  const isBeside = Math.abs(a.x - b.x) < box.width / 2;
  const ahead = isBeside || b.x > a.x ? 1 : -1;
  const [startX, endX] = [a.x + (ahead * box.width) / 2, b.x - (isBeside ? -1 : ahead) * (box.width / 2)];
  const bend = isBeside ? 20 : (endX - startX) / 2;
  const [dx, dy] = [endX - startX, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const inner = [
    { x: bend, y: 0 },
    { x: bend, y: dy },
  ];
  return {
    data: {
      id: `e${from}-${to}`,
      source: `n${from}`,
      target: `n${to}`,
      from,
      to,
      tie,
      out: `${50 * ahead}% 0%`,
      into: `${isBeside ? 50 : -50 * ahead}% 0%`,
      weights: inner.map(({ x, y }) => (x * ux + y * uy) / length).join(' '),
      distances: inner.map(({ x, y }) => y * ux - x * uy).join(' '),
    },
    classes: `${tie} ${look}`,
    selectable: false,
  };
}
