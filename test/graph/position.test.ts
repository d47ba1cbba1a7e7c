import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digraphFromEdges, type Digraph } from '../../src/graph/digraph.ts';
import { immediateDominators } from '../../src/graph/dominator-tree.ts';
import { levels } from '../../src/graph/levels.ts';
import { bySupply, isAcyclic, strongComponents } from '../../src/graph/strong-components.ts';
import { weakStructure } from '../../src/graph/weak-structure.ts';
import { dominatorsBySets, searched, strongNumbers, turned, type PlainGraph } from '../oracles/plain-graph.ts';
import { properties } from '../property-runs.ts';

/** Graphs of up to 40 nodes: some edges back, so that loops have ways in and ways out. */
const plainGraph = fc
  .record({ size: fc.integer({ min: 2, max: 40 }), density: fc.constantFrom(0.8, 1.2, 1.8), back: fc.constantFrom(1, 3, 5) })
  .chain(({ size, density, back }) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(9)), {
        minLength: Math.floor(size * density),
        maxLength: Math.ceil(size * density),
      })
      .map((pairs) => {
        const suppliers: number[][] = Array.from({ length: size }, () => []);
        for (const [a, b, way] of pairs) {
          const [from, to] = way < back ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)];
          if ((from !== to || way < back) && !suppliers[to]!.includes(from)) suppliers[to]!.push(from);
        }
        return suppliers;
      }),
  );

function digraphFrom(graph: PlainGraph): Digraph {
  const pairs = graph.flatMap((suppliers, user) => suppliers.map((supplier) => ({ supplier, user })));
  return digraphFromEdges(
    graph.length,
    Int32Array.from(pairs, ({ supplier }) => supplier),
    Int32Array.from(pairs, ({ user }) => user),
  );
}

const lineOf = (size: number, closed = false) => {
  const users = Int32Array.from({ length: size - (closed ? 0 : 1) }, (_value, at) => (at + 1) % size);
  return digraphFromEdges(
    size,
    users.map((user) => (user + size - 1) % size),
    users,
  );
};

describe('on graphs with loops, ways in and ways out', () => {
  test('strong components are nodes that reach each other, numbered suppliers first', () => {
    let loops = 0;
    fc.assert(
      fc.property(plainGraph, (graph) => {
        const digraph = digraphFrom(graph);
        const { component, size, count } = strongComponents(digraph);
        const number = strongNumbers(graph);
        if (count < graph.length) loops++;
        graph.forEach((suppliers, node) => {
          graph.forEach((_suppliers, other) => expect(component[node] === component[other]).toBe(number[node] === number[other]));
          for (const supplier of suppliers) expect(component[supplier]).toBeLessThanOrEqual(component[node]!);
        });
        expect([...size]).toEqual(Array.from({ length: count }, (_value, own) => component.filter((one) => one === own).length));
        expect([...bySupply({ component, size, count })].map((node) => component[node])).toEqual([...component].sort((a, b) => a - b));
        expect(isAcyclic(digraph)).toBe(count === graph.length && !graph.some((suppliers, node) => suppliers.includes(node)));
      }),
      properties,
    );
    expect(loops).toBeGreaterThan(50);
  });

  test('levels are the longest chains of needs', () => {
    fc.assert(
      fc.property(plainGraph, (graph) => {
        const strong = strongComponents(digraphFrom(graph));
        const level = levels(digraphFrom(graph), strong);
        graph.forEach((_suppliers, node) => {
          const own = strong.component[node]!;
          const below = graph.flatMap((suppliers, other) => (strong.component[other] === own ? suppliers : []));
          const outside = below.map((supplier) => strong.component[supplier]!).filter((one) => one !== own);
          expect(level[own]).toBe(Math.max(0, ...outside.map((one) => level[one]! + 1)));
        });
      }),
      properties,
    );
  });

  test('D4 dominators agree with the iteration of sets', () => {
    fc.assert(
      fc.property(plainGraph, (graph) => {
        const isSource = Uint8Array.from(graph, (suppliers) => (suppliers.length === 0 ? 1 : 0));
        expect([...immediateDominators(digraphFrom(graph), isSource)]).toEqual(dominatorsBySets(graph));
      }),
      properties,
    );
  });

  test('articulation points and bridges are what pieces hang on, and nothing else', () => {
    let found = 0;
    fc.assert(
      fc.property(plainGraph, (graph) => {
        const joined = graph.map((suppliers, node) => [...suppliers, ...turned(graph)[node]!]);
        const pieces = (lists: PlainGraph, without = -1) => {
          const left = new Set(lists.keys());
          left.delete(without);
          let count = 0;
          for (const node of left) {
            count++;
            for (const other of searched(lists, node, without)) left.delete(other);
          }
          return count;
        };
        const whole = pieces(joined);
        const { cuts, bridges } = weakStructure(digraphFrom(graph));
        expect([...cuts]).toEqual(
          joined.map((around, node) => (around.some((one) => one !== node) && pieces(joined, node) > whole ? 1 : 0)),
        );
        const apart = (a: number, b: number) =>
          pieces(joined.map((around, node) => around.filter((one) => !(node === a && one === b) && !(node === b && one === a)))) > whole;
        const expected = graph.flatMap((suppliers, user) =>
          [...suppliers]
            .sort((a, b) => a - b)
            .flatMap((supplier) => {
              const given = supplier !== user && !(supplier < user && graph[supplier]!.includes(user));
              return given && apart(supplier, user) ? [supplier, user] : [];
            }),
        );
        found += expected.length;
        expect([...bridges]).toEqual(expected);
      }),
      properties,
    );
    expect(found).toBeGreaterThan(200);
  });
});

describe('a line and a ring of a million nodes', () => {
  const size = 1_000_000;

  test('the line', () => {
    const line = lineOf(size);
    const strong = strongComponents(line);
    expect([strong.count, strong.component[0], strong.component[size - 1]]).toEqual([size, 0, size - 1]);
    expect(levels(line, strong)[size - 1]).toBe(size - 1);
    const isSource = new Uint8Array(size);
    isSource[0] = 1;
    expect(immediateDominators(line, isSource)[size - 1]).toBe(size - 2);
    const { cuts, bridges } = weakStructure(line);
    expect([cuts.reduce((sum, cut) => sum + cut, 0), bridges.length / 2]).toEqual([size - 2, size - 1]);
  });

  test('the ring', () => {
    const ring = lineOf(size, true);
    const strong = strongComponents(ring);
    expect([strong.count, levels(ring, strong)[0]]).toEqual([1, 0]);
    expect(immediateDominators(ring, new Uint8Array(size))[5]).toBe(-2);
    const { cuts, bridges } = weakStructure(ring);
    expect([cuts.includes(1), bridges.length]).toEqual([false, 0]);
  });
});
