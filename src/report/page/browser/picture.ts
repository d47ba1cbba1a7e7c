import cytoscape from 'cytoscape';
import type { Arrow } from '../lights.ts';
import { arrangementOf, box, curveOf, type Arrangement } from './arrangement.ts';
import { facesOf } from './faces.ts';
import { pictureStyle } from './picture-style.ts';
import type { Reader } from './reader.ts';

/** The smallest scale at which names are read with ease, and the largest that a small chain is shown at. */
const [readable, largest] = [0.66, 1.15];

/** Room that is kept around a node that is brought into sight. */
const margin = 14;

/** The layered picture of one chain. */
export interface Picture {
  readonly show: (chain: number) => void;
  readonly paint: () => void;
  /** Shows the whole, however small. */
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Brings a node into sight where it is not, and moves the picture no further. */
  readonly reveal: (node: number) => void;
  /** The next node in this direction. */
  readonly neighbour: (node: number | undefined, x: number, y: number) => number | undefined;
}

/** Draws into `container`; a click chooses a node. */
export function pictureIn(container: HTMLElement, reader: Reader, choose: (node: number | undefined) => void): Picture {
  const cy = cytoscape({
    container,
    style: pictureStyle(),
    minZoom: 0.05,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
  });
  let arrangement: Arrangement = { places: new Map(), bands: [], width: 1, height: 1, isNarrow: false };
  let arrows: readonly Arrow[] = [];
  cy.on('tap', 'node.good', (event) => choose(Number((event.target as cytoscape.NodeSingular).data('at'))));
  cy.on('tap', (event) => {
    if (event.target === cy) choose(undefined);
  });
  /** Puts the whole in the middle at this scale, or its upper left corner in that of the container where it is larger. */
  const place = (scale: number) => {
    const [width, height] = [arrangement.width * scale, arrangement.height * scale];
    const { clientWidth, clientHeight } = container;
    cy.viewport({ zoom: scale, pan: { x: Math.max(8, (clientWidth - width) / 2), y: Math.max(10, (clientHeight - height) / 2) } });
  };
  const drawArrows = (look: (arrow: Arrow) => string) =>
    cy.add(
      arrows.flatMap((arrow) => {
        const classes = look(arrow);
        return classes === 'hidden' ? [] : [curveOf(arrow, arrangement.places, classes)];
      }),
    );
  const across = () => (container.clientWidth - 16) / arrangement.width;
  const whole = () => Math.min(largest, across(), (container.clientHeight - 20) / arrangement.height);
  // What is drawn cannot be drawn anew while it is printed: on paper the picture keeps the size that it has here.
  const keepSize = () => {
    container.style.setProperty('--width', `${container.clientWidth}px`);
    container.style.setProperty('--height', `${container.clientHeight}px`);
  };
  globalThis.addEventListener('beforeprint', keepSize);
  return {
    show: (chain) => {
      arrangement = arrangementOf(reader, chain, container.clientWidth);
      const { places, bands } = arrangement;
      arrows = reader.arrowsOf(chain);
      const { box: face, arrow } = facesOf(reader, arrows);
      cy.elements().remove();
      const boxes = cy.add([
        ...bands,
        ...[...places].map(([node, position]): cytoscape.ElementDefinition => {
          const { classes, ...look } = face(node);
          return { data: { id: `n${node}`, at: node, ...look }, position, classes };
        }),
      ]);
      boxes.forEach((one) => void one.width()); // styled while no arrow is there: each later change of style walks a box's arrows
      drawArrows(arrow);
      cy.resize();
      const scale = whole();
      place(scale >= readable ? scale : arrangement.isNarrow ? Math.min(1, across()) : readable);
    },
    paint: () => {
      const { box: face, arrow } = facesOf(reader, arrows);
      cy.batch(() => {
        cy.edges().remove();
        cy.nodes('.good').forEach((one) => {
          const { classes, ...look } = face(Number(one.data('at')));
          if (Object.entries(look).some(([key, value]) => one.data(key) !== value)) one.data(look);
          one.classes(classes);
        });
      });
      cy.nodes().forEach((one) => void one.width());
      drawArrows(arrow);
    },
    fit: () => place(whole()),
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } }),
    reveal: (node) => {
      const at = arrangement.places.get(node);
      if (at === undefined) return;
      const seen = cy.extent();
      const beyond = (middle: number, half: number, low: number, high: number) =>
        middle - half < low ? middle - half - low : middle + half > high ? middle + half - high : 0;
      const x = beyond(at.x, box.width / 2 + margin, seen.x1, seen.x2);
      const y = beyond(at.y, box.height / 2 + margin, seen.y1, seen.y2);
      cy.panBy({ x: -x * cy.zoom(), y: -y * cy.zoom() });
    },
    neighbour: (node, x, y) => {
      const from = node === undefined ? undefined : arrangement.places.get(node);
      const shown = [...arrangement.places].filter(([other]) => reader.isShown(other));
      if (from === undefined) return shown[0]?.[0];
      let best: number | undefined;
      let least = Infinity;
      for (const [other, at] of shown) {
        const [dx, dy] = [at.x - from.x, at.y - from.y];
        const along = dx * x + dy * y;
        if (other === node || along < 4) continue;
        const cost = along + 3 * Math.abs(dx * y) + 3 * Math.abs(dy * x);
        if (cost < least) [best, least] = [other, cost];
      }
      return best;
    },
  };
}
