import { integerBelow, randomFrom, shuffle, type Random } from '../../src/graph/random.ts';

/** Who supplies whom: edge e leads from `suppliers[e]` to `users[e]`, no pair twice, nobody supplies itself. */
export interface EdgeList {
  readonly nodeCount: number;
  readonly suppliers: Int32Array;
  readonly users: Int32Array;
}

/** Edges grouped into needs: node i owns slots `slotStart[i]` …, any one of `members[memberStart[s]]` … satisfies slot s. */
export interface SlottedEdgeList extends EdgeList {
  readonly slotStart: Int32Array;
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
}

/** The graphs of the benchmark by name. */
export const graphs: Readonly<Record<string, () => EdgeList | SlottedEdgeList>> = {
  'dag-10k': () => dagGraph(10_000),
  'dag-100k': () => dagGraph(100_000),
  'industry-10k': () => industryGraph(10_000),
  'firm-10k': () => firmGraph(10_000, 25_000),
  'firm-91k': () => firmGraph(91_595, 230_000),
  'firm-1m': () => firmGraph(1_000_000, 5_000_000),
  'chain-1m': () => lineGraph(1_000_000),
};

/** Layers of {@link dagGraph}. */
export const layers = 50;

/** Layers of {@link industryGraph}. */
export const industryLayers = 12;

/** The layer that node `node` of `dagGraph(nodeCount)` stands in, from 0; of another graph with its number of layers. */
export function layerOf(node: number, nodeCount: number, layerCount = layers): number {
  return Math.floor((node * layerCount) / nodeCount);
}

/**
 * An industry without loops: 50 layers of equal size, numbered from raw to final.
 *
 * A node above the lowest layer has 3 to 7 inputs. Each comes from the layer below or, for one in five, from any layer
 * beneath that one. In the order drawn, the inputs form slots of 1 to 3 members.
 *
 * @param nodeCount at least 500, so that a layer has enough suppliers to choose from
 */
export function dagGraph(nodeCount: number, seed = 1): SlottedEdgeList {
  const random = randomFrom(seed);
  const suppliers = new Int32Array(nodeCount * 7);
  const users = new Int32Array(nodeCount * 7);
  const slotStart = new Int32Array(nodeCount + 1);
  const memberStart = new Int32Array(nodeCount * 7 + 1);
  const chosenBy = new Int32Array(nodeCount).fill(-1);
  const layerStart = layerStarts(nodeCount, layers);
  let edges = 0;
  let slots = 0;
  for (let node = 0; node < nodeCount; node++) {
    const layer = layerOf(node, nodeCount);
    const inputs = layer === 0 ? 0 : 3 + integerBelow(random, 5);
    for (const last = edges + inputs; edges < last;) {
      const supplier = supplierBelow(random, layerStart, layer, 0.2);
      if (chosenBy[supplier] === node) continue;
      chosenBy[supplier] = node;
      suppliers[edges] = supplier;
      users[edges++] = node;
    }
    for (let at = edges - inputs; at < edges;) {
      at = Math.min(edges, at + 1 + integerBelow(random, 3));
      memberStart[++slots] = at;
    }
    slotStart[node + 1] = slots;
  }
  const members = suppliers.slice(0, edges);
  return { nodeCount, suppliers: members, users: users.slice(0, edges), slotStart, memberStart: memberStart.slice(0, slots + 1), members };
}

/**
 * An industry shaped like the eleven chains, without loops: 12 layers of equal size, numbered from raw to final.
 *
 * A node above the lowest layer has 2 or 3 needs. Of all needs 16 % list alternatives, mostly two, one in six of them
 * three; the others list one supplier. Two suppliers in five come from the layer below, the others from any layer
 * beneath that one: what a node stands on is a small part of the whole, as it is there.
 *
 * @param nodeCount at least 120, so that a layer has enough suppliers to choose from
 */
export function industryGraph(nodeCount: number, seed = 4): SlottedEdgeList {
  const random = randomFrom(seed);
  const suppliers: number[] = [];
  const users: number[] = [];
  const slotStart = [0];
  const memberStart = [0];
  const chosenBy = new Int32Array(nodeCount).fill(-1);
  const layerStart = layerStarts(nodeCount, industryLayers);
  for (let node = 0; node < nodeCount; node++) {
    const layer = layerOf(node, nodeCount, industryLayers);
    const needs = layer === 0 ? 0 : 2 + integerBelow(random, 2);
    for (let need = 0; need < needs; need++) {
      const alternatives = random() < 1 / 6 ? 3 : 2;
      const listed = random() < 0.16 ? alternatives : 1;
      for (const last = suppliers.length + listed; suppliers.length < last;) {
        const supplier = supplierBelow(random, layerStart, layer, 0.6);
        if (chosenBy[supplier] === node) continue;
        chosenBy[supplier] = node;
        suppliers.push(supplier);
        users.push(node);
      }
      memberStart.push(suppliers.length);
    }
    slotStart.push(memberStart.length - 1);
  }
  const members = Int32Array.from(suppliers);
  return {
    nodeCount,
    suppliers: members,
    users: Int32Array.from(users),
    slotStart: Int32Array.from(slotStart),
    memberStart: Int32Array.from(memberStart),
    members,
  };
}

function layerStarts(nodeCount: number, layerCount: number): Int32Array {
  return Int32Array.from({ length: layerCount }, (_layer, at) => Math.ceil((at * nodeCount) / layerCount));
}

/** A node of the layer below or, with the chance `skipping` where there are such layers, of any layer beneath that one. */
function supplierBelow(random: Random, layerStart: Int32Array, layer: number, skipping: number): number {
  const skips = layer > 1 && random() < skipping;
  const from = skips ? 0 : layerStart[layer - 1]!;
  const to = layerStart[skips ? layer - 1 : layer]!;
  return from + integerBelow(random, to - from);
}

/**
 * Firms that sell to each other, with loops: a few sell to and buy from thousands, most from one or two.
 *
 * Both ends of every edge are drawn with a chance that falls with a firm's rank r as r^(−2/3), which gives degrees a
 * power law of exponent 2.5. Ranks have nothing to do with numbers, and edges come in no order, as in a register.
 */
export function firmGraph(nodeCount: number, edgeCount: number, seed = 2): EdgeList {
  const random = randomFrom(seed);
  const firmAt = shuffled(random, nodeCount);
  const byRank = () => {
    const fraction = random();
    return firmAt[Math.floor(fraction * fraction * fraction * nodeCount)]!; // multiplied out: `**` may round differently elsewhere
  };
  const suppliers = new Int32Array(edgeCount);
  const users = new Int32Array(edgeCount);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * edgeCount))).fill(-1);
  for (let edge = 0; edge < edgeCount;) {
    const supplier = byRank();
    const user = byRank();
    let place = (Math.imul(supplier, 0x9e3779b1) ^ Math.imul(user, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & (table.length - 1);
    while (table[place] !== -1 && (suppliers[table[place]!] !== supplier || users[table[place]!] !== user)) {
      place = (place + 1) & (table.length - 1);
    }
    if (supplier === user || table[place] !== -1) continue;
    table[place] = edge;
    suppliers[edge] = supplier;
    users[edge++] = user;
  }
  return { nodeCount, suppliers, users };
}

/** Nodes in a row, each supplied by the one before. */
export function lineGraph(nodeCount: number): EdgeList {
  const suppliers = Int32Array.from({ length: nodeCount - 1 }, (_edge, at) => at);
  return { nodeCount, suppliers, users: suppliers.map((supplier) => supplier + 1) };
}

/** Up to `count` different nodes, drawn evenly. */
export function sampledNodes(nodeCount: number, count: number, seed = 3): Int32Array {
  return shuffled(randomFrom(seed), nodeCount).slice(0, count);
}

/**
 * Nodes that are missing, drawn evenly from those with needs: as many as `share` of all nodes.
 *
 * Raw nodes are there: what a region cannot dig it buys, so a gap begins where something has to be made.
 */
export function missingNodes({ nodeCount, users }: EdgeList, share: number, seed = 5): Int32Array {
  const hasNeeds = new Uint8Array(nodeCount);
  for (const user of users) hasNeeds[user] = 1;
  return shuffled(randomFrom(seed), nodeCount)
    .filter((node) => hasNeeds[node] === 1)
    .slice(0, Math.round(share * nodeCount));
}

/** The last `count` nodes, the last one first: in a graph of layers the most finished, and more contain fewer. */
export function lastNodes(nodeCount: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_node, at) => nodeCount - 1 - at);
}

function shuffled(random: Random, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_value, at) => at);
  shuffle(random, order);
  return order;
}
