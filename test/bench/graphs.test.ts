import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digraphFromEdges, type Digraph } from '../../src/graph/digraph.ts';
import { arraysOf, readGraph, writeGraph } from './graph-files.ts';
import {
  dagGraph,
  firmGraph,
  graphs,
  industryGraph,
  industryLayers,
  lastNodes,
  layerOf,
  layers,
  lineGraph,
  missingNodes,
  sampledNodes,
  type EdgeList,
} from './graphs.ts';

function digestOf(graph: EdgeList): string {
  const digest = createHash('sha256');
  for (const [, array] of arraysOf(graph)) digest.update(array);
  return digest.digest('hex').slice(0, 16);
}

function digraphOf({ nodeCount, suppliers, users }: EdgeList): Digraph {
  return digraphFromEdges(nodeCount, suppliers, users);
}

const dag = dagGraph(100_000);
const firms = firmGraph(91_595, 230_000);
const industry = industryGraph(10_000);

describe('graphs of the benchmark', () => {
  test.each([
    ['dag-10k', 'c355fce7ae1ec1e2'],
    ['dag-100k', 'debd5bfc58827c79'],
    ['industry-10k', '0b8c204d93a5d244'],
    ['firm-10k', 'd70ad6fa2d85e431'],
    ['firm-91k', '1ce79a6885cc52a6'],
    ['firm-1m', '7f2352fb299cd088'],
    ['chain-1m', 'dbcac668801fee0f'],
  ])('%s has the bytes it always had', (name, digest) => {
    expect(digestOf(graphs[name]!())).toBe(digest);
  });

  test('another seed gives another graph', () => {
    expect(digestOf(dagGraph(1000, 1))).not.toBe(digestOf(dagGraph(1000, 2)));
    expect(digestOf(industryGraph(1000, 1))).not.toBe(digestOf(industryGraph(1000, 2)));
    expect(digestOf(firmGraph(1000, 2500, 1))).not.toBe(digestOf(firmGraph(1000, 2500, 2)));
  });

  test.each([
    ['layered', dag],
    ['industry', industry],
    ['firms', firms],
    ['line', lineGraph(1000)],
  ])('%s: nodes are in range, no pair stands twice, nobody supplies itself', (_name, graph) => {
    for (const ends of [graph.suppliers, graph.users]) {
      expect(Math.min(...bounds(ends))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...bounds(ends))).toBeLessThan(graph.nodeCount);
    }
    expect(digraphOf(graph).edgeCount).toBe(graph.users.length);
    expect(graph.users.some((user, edge) => user === graph.suppliers[edge])).toBe(false);
  });

  test('are read from files as they were written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      for (const name of ['dag-10k', 'industry-10k', 'firm-10k']) {
        const made = graphs[name]!();
        const facts = writeGraph(folder, name);
        const { nodeCount, suppliers, users, slots, sample } = readGraph(join(folder, name));
        expect(facts).toMatchObject({ graph: name, nodes: nodeCount, edges: users.length });
        expect(sample).toEqual(sampledNodes(nodeCount, 1000));
        expect({ nodeCount, suppliers, users, ...slots }).toEqual(made);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the layered graph', () => {
  const span = dag.users.map((user, edge) => layerOf(user, dag.nodeCount) - layerOf(dag.suppliers[edge]!, dag.nodeCount));

  test('leads from lower layers to higher ones, all of one size', () => {
    const sizes = new Int32Array(layers);
    for (let node = 0; node < dag.nodeCount; node++) sizes[layerOf(node, dag.nodeCount)]!++;
    expect(new Set(sizes)).toEqual(new Set([dag.nodeCount / layers]));
    expect(Math.min(...bounds(span))).toBe(1);
  });

  test('one input in five skips layers, wherever there is a layer to skip', () => {
    const free = span.filter((_span, edge) => layerOf(dag.users[edge]!, dag.nodeCount) > 1);
    expect(free.filter((layersUp) => layersUp > 1).length / free.length).toBeCloseTo(0.2, 2);
  });

  test('a node above the lowest layer has 3 to 7 inputs, 5 on average', () => {
    const { supplierStart } = digraphOf(dag);
    const inputs = new Set<number>();
    for (let node = dag.nodeCount / layers; node < dag.nodeCount; node++) inputs.add(supplierStart[node + 1]! - supplierStart[node]!);
    expect(inputs).toEqual(new Set([3, 4, 5, 6, 7]));
    expect(dag.users.length / (dag.nodeCount * (1 - 1 / layers))).toBeCloseTo(5, 1);
  });

  test('slots hold 1 to 3 inputs of their owner, and every input is in one', () => {
    const { slotStart, memberStart, members, users, suppliers } = dag;
    expect(members).toEqual(suppliers);
    expect(memberStart.at(-1)).toBe(members.length);
    const sizes = [0, 0, 0, 0];
    let strangers = 0;
    for (let node = 0; node < dag.nodeCount; node++) {
      for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
        sizes[memberStart[slot + 1]! - memberStart[slot]!]!++;
        for (const user of users.subarray(memberStart[slot], memberStart[slot + 1])) if (user !== node) strangers++;
      }
    }
    const slotCount = memberStart.length - 1;
    expect(strangers).toBe(0);
    expect(sizes.map((count) => Math.round((100 * count) / slotCount))).toEqual([0, 45, 33, 22]);
  });
});

describe('the industry', () => {
  const { nodeCount, slotStart, memberStart, members, users, suppliers } = industry;
  const layerIn = (node: number) => layerOf(node, nodeCount, industryLayers);
  const listed = Array.from(memberStart.subarray(1), (end, slot) => end - memberStart[slot]!);

  test('every input comes from a lower layer, two in five from the one below wherever there is another', () => {
    const span = users.map((user, edge) => layerIn(user) - layerIn(suppliers[edge]!));
    expect(Math.min(...bounds(span))).toBe(1);
    const free = span.filter((_span, edge) => layerIn(users[edge]!) > 1);
    expect(free.filter((layersUp) => layersUp === 1).length / free.length).toBeCloseTo(0.4, 2);
  });

  test('a node above the lowest layer has 2 or 3 needs, a raw one none', () => {
    const needsIn = new Set(Array.from({ length: nodeCount }, (_node, at) => `${layerIn(at) > 0} ${slotStart[at + 1]! - slotStart[at]!}`));
    expect(needsIn).toEqual(new Set(['false 0', 'true 2', 'true 3']));
  });

  test('16 % of the needs list alternatives, one in six of these three', () => {
    const alternatives = listed.filter((count) => count > 1);
    expect(alternatives.length / listed.length).toBeCloseTo(0.16, 2);
    expect(alternatives.filter((count) => count === 3).length / alternatives.length).toBeCloseTo(1 / 6, 1);
    expect(new Set(listed)).toEqual(new Set([1, 2, 3]));
  });

  test('needs list inputs of their owner, and every input is in one', () => {
    const ownerOf = Int32Array.from({ length: members.length });
    for (let node = 0; node < nodeCount; node++) ownerOf.fill(node, memberStart[slotStart[node]!], memberStart[slotStart[node + 1]!]);
    expect(ownerOf).toEqual(users);
    expect(members).toEqual(suppliers);
  });
});

describe('the graph of firms', () => {
  const digraph = digraphOf(firms);

  test.each(['supplierStart', 'userStart'] as const)('degrees fall as a power of rank (%s)', (side) => {
    const start = digraph[side];
    const degrees = Int32Array.from({ length: firms.nodeCount }, (_node, at) => start[at + 1]! - start[at]!)
      .sort()
      .reverse();
    const exponent = Math.log(degrees[100]! / degrees[1600]!) / Math.log(1600 / 100);
    expect(exponent).toBeCloseTo(2 / 3, 1);
    expect(degrees[0]).toBeGreaterThan(4000);
    expect(degrees[firms.nodeCount >> 1]).toBe(1);
  });

  test('more than half of all firms are upstream and downstream of the greatest, in one loop', () => {
    const hub = firms.users.reduce((best, user) => (degreeOf(digraph, user) > degreeOf(digraph, best) ? user : best));
    const up = reached(hub, digraph.supplierStart, digraph.suppliers);
    const down = reached(hub, digraph.userStart, digraph.users);
    expect([...up].filter((node) => down.has(node))).toHaveLength(49_335);
  });
});

test('the line is supplied from its beginning', () => {
  expect(lineGraph(4)).toEqual({ nodeCount: 4, suppliers: Int32Array.of(0, 1, 2), users: Int32Array.of(1, 2, 3) });
});

test('sampled nodes are different ones, and no more than there are', () => {
  expect(new Set(sampledNodes(5000, 1000)).size).toBe(1000);
  expect(sampledNodes(3, 1000).toSorted()).toEqual(Int32Array.of(0, 1, 2));
});

test('missing nodes are the share asked for, each once, and none of them is raw', () => {
  const missing = missingNodes(industry, 0.3);
  expect(missing).toEqual(missingNodes(industryGraph(10_000), 0.3));
  expect(new Set(missing).size).toBe(3000);
  expect([...missing].filter((node) => layerOf(node, industry.nodeCount, industryLayers) === 0)).toEqual([]);
  expect(missing).not.toEqual(missingNodes(industry, 0.3, 6));
});

test('the last nodes begin at the end', () => {
  expect(lastNodes(10, 3)).toEqual([9, 8, 7]);
});

function bounds(numbers: Int32Array): [number, number] {
  return [numbers.reduce((least, number) => Math.min(least, number)), numbers.reduce((most, number) => Math.max(most, number))];
}

function degreeOf({ userStart }: Digraph, node: number): number {
  return userStart[node + 1]! - userStart[node]!;
}

function reached(from: number, start: Int32Array, next: Int32Array): Set<number> {
  const found = new Set([from]);
  for (const node of found) for (const other of next.subarray(start[node], start[node + 1])) found.add(other);
  return found;
}
