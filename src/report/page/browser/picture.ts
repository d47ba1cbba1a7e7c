import cytoscape from 'cytoscape';
import type { Lit, Tie } from '../lights.ts';
import { labelLines } from './label.ts';
import { looks, type Reader } from './reader.ts';

const box = { width: 156, height: 36 };
const gap = { column: 34, band: 26, row: 8, heading: 54 };
const narrow = 640;

/** The layered picture of one chain. */
export interface Picture {
  readonly show: (chain: number) => void;
  readonly paint: () => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Brings a node into sight where it is not. */
  readonly reveal: (node: number) => void;
  /** The next node in this direction. */
  readonly neighbour: (node: number | undefined, x: number, y: number) => number | undefined;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Draws into `container`; a click chooses a node. */
export function pictureIn(container: HTMLElement, reader: Reader, choose: (node: number | undefined) => void): Picture {
  const cy = cytoscape({
    container,
    style: styles(),
    minZoom: 0.15,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    hideEdgesOnViewport: reader.lights.arrows.length > 1500 && reader.data.chains.length === 1, // so that a large chain moves with the hand
  });
  let places = new Map<number, Place>();
  cy.on('tap', 'node.good', (event) => choose(Number((event.target as cytoscape.NodeSingular).data('at'))));
  cy.on('tap', (event) => {
    if (event.target === cy) choose(undefined);
  });
  const fit = () => {
    cy.fit(undefined, 14);
    if (cy.zoom() > 1.15) cy.zoom(1.15);
    cy.center();
    if (cy.zoom() >= 0.62) return;
    const whole = cy.elements().boundingBox();
    const width = container.clientWidth;
    cy.zoom(Math.max(0.62, Math.min(1, (width - 16) / whole.w)));
    const x = whole.w * cy.zoom() < width ? (width - whole.w * cy.zoom()) / 2 : 8;
    cy.pan({ x: x - whole.x1 * cy.zoom(), y: 8 - whole.y1 * cy.zoom() });
  };
  // What is drawn cannot be drawn anew while it is printed: on paper the picture keeps the size that it has here.
  const keepSize = () => {
    container.style.setProperty('--width', `${container.clientWidth}px`);
    container.style.setProperty('--height', `${container.clientHeight}px`);
  };
  globalThis.addEventListener('beforeprint', keepSize);
  return {
    show: (chain) => {
      const laid = layOut(reader, chain, container.clientWidth);
      places = laid.places;
      cy.elements().remove();
      cy.add([...laid.bands, ...laid.boxes, ...arrowsAmong(reader, places)]);
      cy.resize();
      fit();
    },
    paint: () => {
      cy.batch(() => paint(cy, reader));
    },
    fit,
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } }),
    reveal: (node) => {
      const place = places.get(node);
      if (place === undefined) return;
      const { x1, x2, y1, y2 } = cy.extent();
      const isSeen = place.x - 60 > x1 && place.x + 60 < x2 && place.y - 16 > y1 && place.y + 16 < y2;
      if (!isSeen) cy.center(cy.$id(`n${node}`));
    },
    neighbour: (node, x, y) => {
      const from = node === undefined ? undefined : places.get(node);
      const shown = [...places].filter(([other]) => reader.isShown(other));
      if (from === undefined) return shown[0]?.[0];
      let best: number | undefined;
      let least = Infinity;
      for (const [other, place] of shown) {
        const [dx, dy] = [place.x - from.x, place.y - from.y];
        const along = dx * x + dy * y;
        if (other === node || along < 4) continue;
        const cost = along + 3 * Math.abs(dx * y) + 3 * Math.abs(dy * x);
        if (cost < least) [best, least] = [other, cost];
      }
      return best;
    },
  };
}

interface LaidOut {
  readonly places: Map<number, Place>;
  readonly bands: cytoscape.ElementDefinition[];
  readonly boxes: cytoscape.ElementDefinition[];
}

/** Bands side by side, or one below the other in a narrow window. */
function layOut(reader: Reader, chain: number, width: number): LaidOut {
  const stages = reader.data.chains[chain]!.stages.filter(({ columns }) => columns.some((column) => column.length > 0));
  const places = new Map<number, Place>();
  const bands: cytoscape.ElementDefinition[] = [];
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
  const boxes = [...places].map(([node, position]): cytoscape.ElementDefinition => ({
    data: { id: `n${node}`, at: node, label: '', fill: '#fff', ink: '#14202b', line: '#7d8790', dash: 'solid' },
    position,
    classes: 'good',
  }));
  return { places, bands, boxes };

  function put(node: number, x: number, y: number): void {
    places.set(node, { x: x + box.width / 2, y: y + box.height / 2 });
  }
}

/** Arrows as curves that leave and enter boxes at their sides. */
function arrowsAmong(reader: Reader, places: ReadonlyMap<number, Place>): cytoscape.ElementDefinition[] {
  return reader.lights.arrows.flatMap(({ from, to, tie }): cytoscape.ElementDefinition[] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || from === to) return [];
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
    return [
      {
        data: {
          id: `e${from}-${to}`,
          source: `n${from}`,
          target: `n${to}`,
          from,
          to,
          out: `${50 * ahead}% 0%`,
          into: `${isBeside ? 50 : -50 * ahead}% 0%`,
          weights: inner.map(({ x, y }) => (x * ux + y * uy) / length).join(' '),
          distances: inner.map(({ x, y }) => y * ux - x * uy).join(' '),
        },
        classes: tie,
        selectable: false,
      },
    ];
  });
}

function paint(cy: cytoscape.Core, reader: Reader): void {
  const { view, lights, data } = reader;
  const { node, isLossShown, step } = view;
  const up: Lit = node === undefined ? new Map() : lights.upstream(node);
  const down: Lit = node === undefined ? new Map() : lights.downstream(node);
  const fallen = new Set(node !== undefined && isLossShown ? lights.lose(node).fallen : []);
  const at = step === undefined ? undefined : data.roadmap?.steps[step];
  const isStepShown = step !== undefined && node === undefined;
  const [has, added] = [new Set(at?.has), new Set(at?.added)];
  const attained = new Set(step === -1 ? data.roadmap?.start : at?.attained);
  cy.nodes('.good').forEach((one) => {
    const index = Number(one.data('at'));
    const facts = data.nodes[index]!;
    const state = reader.facetOf(facts, 'state');
    const look = looks.get(state ?? '') ?? { mark: '', fill: '#f4f6f8', line: '#56616b' };
    const isNew = isStepShown && added.has(index);
    const isThere = isStepShown && has.has(index);
    const mark = fallen.has(index) ? '✕' : isNew ? '＋' : isThere ? '✓' : look.mark;
    const tie: Tie | undefined = up.get(index) ?? down.get(index);
    const other = facts.chain === view.chain ? '' : ' ↗';
    one.data({
      label: labelLines(`${mark}${mark === '' ? '' : ' '}${reader.name(index)}${other}`, 22, 2).join('\n'),
      fill: isNew ? '#005a9c' : isThere ? '#9cc9ee' : fallen.has(index) ? '#3a3f45' : look.fill,
      ink: isNew || fallen.has(index) ? '#ffffff' : '#14202b',
      line: look.line,
      dash: state === 'unknown' || state === 'planned' ? 'dashed' : 'solid',
    });
    const isLit = isLossShown ? fallen.has(index) : index === node || tie !== undefined;
    const isDim = node !== undefined ? !isLit : isStepShown && !isNew && !isThere && !attained.has(index);
    one.classes(
      [
        'good',
        `kind-${['resource', 'equipment'].includes(facts.kind) ? facts.kind : 'good'}`,
        facts.end === true ? 'end' : '',
        index === node ? 'chosen' : '',
        node !== undefined && !isLossShown && up.has(index) ? `up ${tie}` : '',
        node !== undefined && !isLossShown && down.has(index) && !up.has(index) ? `down ${tie}` : '',
        isStepShown && attained.has(index) ? 'attained' : '',
        isDim ? 'dim' : '',
        reader.isShown(index) ? '' : 'hidden',
      ]
        .filter((name) => name !== '')
        .join(' '),
    );
  });
  cy.edges().forEach((one) => {
    const [from, to] = [Number(one.data('from')), Number(one.data('to'))];
    const isUp = node !== undefined && up.has(from) && (to === node || up.has(to));
    const isDown = node !== undefined && down.has(to) && (from === node || down.has(from));
    one.removeClass('up down dim falls hidden');
    if (!reader.isShown(from) || !reader.isShown(to)) one.addClass('hidden');
    if (isLossShown && node !== undefined) one.addClass(fallen.has(from) && fallen.has(to) ? 'falls' : 'dim');
    else if (isUp || isDown) one.addClass(isUp ? 'up' : 'down');
    else if (node !== undefined || isStepShown) one.addClass('dim');
  });
}

/** Colours by Okabe and Ito; essential solid, alternative dashed, optional dotted. */
function styles(): cytoscape.StylesheetJson {
  const font = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans", sans-serif';
  return [
    {
      selector: 'node.good',
      style: {
        shape: 'round-rectangle',
        width: box.width,
        height: box.height,
        label: 'data(label)',
        'background-color': 'data(fill)',
        'border-color': 'data(line)',
        'border-style': 'data(dash)' as 'solid',
        'border-width': 1.2,
        color: 'data(ink)',
        'font-family': font,
        'font-size': 13,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': 1.12,
        'z-index': 10,
        'z-index-compare': 'manual',
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.kind-resource', style: { shape: 'cut-rectangle' } },
    { selector: 'node.kind-equipment', style: { shape: 'rectangle' } },
    { selector: 'node.end', style: { 'border-style': 'double', 'border-width': 4 } },
    {
      selector: 'node.band',
      style: {
        shape: 'round-rectangle',
        width: 'data(w)',
        height: 'data(h)',
        label: 'data(label)',
        'background-color': '#eef2f5',
        'background-opacity': 0.75,
        'border-width': 0,
        color: '#24323f',
        'font-family': font,
        'font-size': 15,
        'font-weight': 'bold',
        'text-wrap': 'wrap',
        'text-max-width': '2000px',
        'text-valign': 'top',
        'text-margin-y': 46,
        'line-height': 1.25,
        'z-index': 0,
        'z-index-compare': 'manual',
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)' as never,
        'control-point-distances': 'data(distances)' as never,
        'edge-distances': 'endpoints' as never,
        'source-endpoint': 'data(out)' as never,
        'target-endpoint': 'data(into)' as never,
        width: 1,
        'line-color': '#8b98a5',
        'target-arrow-color': '#8b98a5',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        opacity: 0.4,
        events: 'no',
        'z-index': 1,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'edge.alternative', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.optional', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge.up',
      style: { 'line-color': '#0072b2', 'target-arrow-color': '#0072b2', width: 2.2, opacity: 0.95, 'z-index': 5, 'arrow-scale': 0.9 },
    },
    {
      selector: 'edge.down',
      style: { 'line-color': '#c04f00', 'target-arrow-color': '#c04f00', width: 2.2, opacity: 0.95, 'z-index': 5, 'arrow-scale': 0.9 },
    },
    { selector: 'edge.falls', style: { 'line-color': '#3a3f45', 'target-arrow-color': '#3a3f45', width: 1.8, opacity: 0.9, 'z-index': 5 } },
    { selector: 'edge.dim', style: { opacity: 0.06 } },
    { selector: 'node.up', style: { 'border-color': '#0072b2', 'border-width': 3, 'border-style': 'solid' } },
    { selector: 'node.down', style: { 'border-color': '#c04f00', 'border-width': 3, 'border-style': 'solid' } },
    { selector: 'node.up.alternative, node.down.alternative', style: { 'border-style': 'dashed' } },
    { selector: 'node.up.optional, node.down.optional', style: { 'border-style': 'dotted' } },
    { selector: 'node.chosen', style: { 'border-color': '#14202b', 'border-width': 5, 'border-style': 'solid' } },
    { selector: 'node.attained', style: { 'border-color': '#00674b', 'border-width': 5, 'border-style': 'double' } },
    { selector: 'node.dim', style: { opacity: 0.36 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
