import { cascade, compose, formatChain, parseChain, producible, upstreamOf, type Chain } from '../../src/index.ts';
import { compileSlots, type Compiled } from '../../src/graph/compiled.ts';
import { digraphFromEdges, type Digraph } from '../../src/graph/digraph.ts';
import { immediateDominators } from '../../src/graph/dominator-tree.ts';
import { countedSlots, sustain } from '../../src/graph/fixed-point.ts';
import { knockOutJob, stoppedRowsJob } from '../../src/graph/knock-out-each.ts';
import type { Question } from '../../src/graph/kernels.ts';
import { reach } from '../../src/graph/reach.ts';
import { cutSets } from '../../src/graph/cut-sets.ts';
import { levels } from '../../src/graph/levels.ts';
import { pageRank } from '../../src/graph/page-rank.ts';
import { betweennessJob, distancesJob } from '../../src/graph/shortest-paths.ts';
import { strongComponents } from '../../src/graph/strong-components.ts';
import { sweepPlan } from '../../src/graph/sweep-plan.ts';
import { balancedLevels, incoherenceSums, levelsAboveRaw } from '../../src/graph/trophic-levels.ts';
import { weakStructure } from '../../src/graph/weak-structure.ts';
import type { StoredGraph } from './graph-files.ts';

/** One thing that is timed. `peers.py` and `graphology.ts` time the task of the same name. */
export interface Task {
  readonly name: string;
  readonly graphs: readonly string[];
  /** Whether more threads help. */
  readonly parallel: boolean;
  /** Gets ready off the clock; what it returns is timed. Without it the library has no kernel yet, and peers stand alone. */
  readonly prepare?: (graph: StoredGraph) => () => number | Question<number>;
  /** What number the answer is brought down to. */
  readonly answer: string;
}

/** Every task, in the order of the table. A new kernel joins the benchmark here, and nowhere else. */
export const tasks: readonly Task[] = [
  {
    name: 'load',
    graphs: ['firm-91k', 'firm-1m'],
    parallel: false,
    prepare: (graph) => () => digraphOf(graph).edgeCount,
    answer: 'edges, once both directions are there',
  },
  {
    name: 'upstream',
    graphs: ['firm-91k', 'dag-100k'],
    parallel: false,
    prepare: (graph) => {
      const compiled = everySupplierNeeded(digraphOf(graph));
      const counts = countedSlots(compiled, 'essential');
      return () => sum(Array.from(graph.sample, (node) => reach(compiled, counts, [node], 'upstream').order.length - 1));
    },
    answer: 'nodes upstream of each of 1,000 nodes, added up',
  },
  {
    name: 'knock-out',
    graphs: ['dag-10k', 'dag-100k', 'firm-91k'],
    parallel: true,
    prepare: (graph) => {
      const compiled = compiledOf(graph);
      return function* () {
        return sum((yield* knockOutEvery(compiled)).output.fallen);
      };
    },
    answer: 'nodes that fall with each single node, added up; firms need all their suppliers',
  },
  {
    name: 'knock-out-any',
    graphs: ['firm-91k'],
    parallel: true,
    prepare: (graph) => {
      const compiled = anySupplierEnough(digraphOf(graph));
      return function* () {
        return sum((yield* knockOutEvery(compiled)).output.fallen);
      };
    },
    answer: 'nodes that fall with each single node, added up; any one of its suppliers is enough for a firm',
  },
  {
    name: 'single-points',
    graphs: ['dag-10k', 'dag-100k'],
    parallel: true,
    prepare: (graph) => {
      const compiled = compiledOf(graph);
      return function* () {
        const { job } = stoppedRowsJob(yield* knockOutEvery(compiled));
        yield job;
        return job.output.rows.length;
      };
    },
    answer: 'single points of failure of each node without users, added up',
  },
  {
    name: 'strong-components',
    graphs: ['firm-91k', 'firm-1m', 'chain-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => strongComponents(digraph).count;
    },
    answer: 'strong components',
  },
  {
    name: 'levels',
    graphs: ['dag-100k', 'chain-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      const strong = strongComponents(digraph);
      return () => sum(levels(digraph, strong));
    },
    answer: 'levels, the lowest 0, added up',
  },
  {
    name: 'articulation',
    graphs: ['firm-91k', 'firm-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => {
        const { cuts, bridges } = weakStructure(digraph);
        return sum(cuts) + bridges.length / 2;
      };
    },
    answer: 'articulation points and bridges',
  },
  {
    name: 'dominators',
    graphs: ['firm-91k', 'firm-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      const { supplierStart } = digraph;
      const isSource = Uint8Array.from({ length: digraph.nodeCount }, (_n, node) =>
        supplierStart[node] === supplierStart[node + 1] ? 1 : 0,
      );
      return () => sum(immediateDominators(digraph, isSource).filter((dominator) => dominator >= 0));
    },
    answer: 'numbers of the immediate dominators, added up; the root in front of all nodes without suppliers is no node',
  },
  {
    name: 'trophic',
    graphs: ['firm-91k', 'firm-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => {
        const weight = new Float64Array(digraph.edgeCount).fill(1);
        return incoherence(digraph, weight, balancedLevels(digraph, weight, 1e-10).level, 1);
      };
    },
    answer: 'incoherence of the levels of 2020, residual 1e-10',
  },
  {
    name: 'trophic-2014',
    graphs: ['dag-100k'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => {
        const weight = new Float64Array(digraph.edgeCount).fill(1);
        return Math.sqrt(incoherence(digraph, weight, levelsAboveRaw(digraph, weight, 1e-10).steps, 0) - 1);
      };
    },
    answer: 'incoherence of the levels of 2014',
  },
  {
    name: 'pagerank',
    graphs: ['firm-91k', 'firm-1m'],
    parallel: false,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => sum(pageRank(digraph, strongComponents(digraph), 0.85, 1e-10).ranks.map((rank) => rank * rank));
    },
    answer: 'squares of the ranks, added up; to 1e-10 in all',
  },
  {
    name: 'betweenness',
    graphs: ['dag-10k', 'firm-10k'],
    parallel: true,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () =>
        betweennessOf(
          digraph,
          Int32Array.from({ length: digraph.nodeCount }, (_node, at) => at),
        );
    },
    answer: 'betweenness, not normalised, added up',
  },
  {
    name: 'betweenness-sampled',
    graphs: ['firm-91k'],
    parallel: true,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return () => betweennessOf(digraph, Int32Array.from(graph.sample));
    },
    answer: 'the same, of ways from 1,000 nodes',
  },
  {
    name: 'harmonic',
    graphs: ['dag-10k', 'firm-10k'],
    parallel: true,
    prepare: (graph) => {
      const digraph = digraphOf(graph);
      return function* () {
        const job = distancesJob(
          digraph,
          Int32Array.from({ length: digraph.nodeCount }, (_node, at) => at),
        );
        yield job;
        return sum(job.output.near);
      };
    },
    answer: 'harmonic centrality, not normalised, added up',
  },
  {
    name: 'cut-sets',
    graphs: ['dag-10k'],
    parallel: false,
    prepare: (graph) => {
      const compiled = compiledOf(graph);
      const target = compiled.nodeCount - 1;
      return () => cutSetsOf(compiled, target, 3);
    },
    answer: 'minimal cut sets of size ≤ 3 of the last node, at most 10,000 in 100,000 steps',
  },
  ...throughTheDoor<unknown>((value) => value, {
    parse: (value) => Number(parseChain(value).ok),
  }),
  ...throughTheDoor(parsed, {
    compose: (chain) => compose([chain]).nodes.length,
    format: (chain) => formatChain(chain).length,
  }),
  ...throughTheDoor((value) => compose([parsed(value)]), {
    'upstream-of': (network) => upstreamOf(network, `n${network.nodes.length - 1}`).nodes.length,
    producible: (network) => producible(network, { mode: 'start-up' }).producible.length,
    cascade: (network) => cascade(network, { failed: ['n0'] }).fallen.at(-1)!.round,
  }),
];

/** The public functions on a line that was read as a user's file is, each with all that has to be in memory before it. */
function throughTheDoor<Value>(ready: (value: unknown) => Value, questions: Readonly<Record<string, (value: Value) => number>>): Task[] {
  return Object.entries(questions).map(([name, ask]) => ({
    name: `door/${name}`,
    graphs: ['chain-1m'],
    parallel: false,
    prepare: ({ nodeCount }) => {
      const value = ready(JSON.parse(lineText(nodeCount)));
      return () => ask(value);
    },
    answer: 'depends on the function',
  }));
}

function lineText(nodeCount: number): string {
  const nodes = Array.from({ length: nodeCount }, (_node, at) => [`n${at}`, at === 0 ? {} : { needs: [`n${at - 1}`] }] as const);
  return JSON.stringify({ format: 'chanyelian/chain@1', id: 'line', nodes: Object.fromEntries(nodes) });
}

/** A chain read as a user's file is. */
export function parsed(value: unknown): Chain {
  const result = parseChain(value);
  if (!result.ok) throw new Error('the chain does not parse');
  return result.chain;
}

function digraphOf({ nodeCount, suppliers, users }: StoredGraph): Digraph {
  return digraphFromEdges(nodeCount, suppliers, users);
}

function compiledOf(graph: StoredGraph): Compiled {
  const { slots } = graph;
  return slots ? compileSlots(slots.slotStart, slots.memberStart, slots.members) : everySupplierNeeded(digraphOf(graph));
}

function* betweennessOf(digraph: Digraph, sources: Int32Array): Question<number> {
  const job = betweennessJob(digraph, sources);
  yield job;
  return sum(job.output.score);
}

/** A plain graph as needs: every supplier is a need of its own. */
function everySupplierNeeded({ supplierStart, suppliers, edgeCount }: Digraph): Compiled {
  return compileSlots(
    supplierStart,
    Int32Array.from({ length: edgeCount + 1 }, (_slot, at) => at),
    suppliers,
  );
}

/** A plain graph as needs: the suppliers of a node are members of one need. */
function anySupplierEnough({ nodeCount, supplierStart, suppliers }: Digraph): Compiled {
  const supplied = Uint8Array.from({ length: nodeCount }, (_node, at) => (supplierStart[at + 1]! > supplierStart[at]! ? 1 : 0));
  const slotStart = new Int32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++) slotStart[node + 1] = slotStart[node]! + supplied[node]!;
  return compileSlots(slotStart, Int32Array.of(0, ...supplierStart.subarray(1).filter((_end, node) => supplied[node] === 1)), suppliers);
}

function cutSetsOf(compiled: Compiled, target: number, maxSize: number): number {
  const counts = countedSlots(compiled, 'essential');
  const available = new Uint8Array(compiled.nodeCount).fill(1);
  const upstream = reach(compiled, counts, [target], 'upstream').depth;
  const running = sustain(compiled, counts, available).operable.map((runs, node) => (upstream[node] === -1 ? 0 : runs));
  const plan = sweepPlan(compiled, counts, available, running, 'sustain');
  const place = plan.placeOf[target]!;
  const elements = [...plan.nodeAt.keys()].filter((one) => one !== place);
  return cutSets(plan, 'sustain', place, elements, { maxSize, limit: 10_000, maxSteps: 100_000 }).sets.length;
}

/** Knocks out each node alone; the targets are the nodes without users. */
function* knockOutEvery(compiled: Compiled): Question<ReturnType<typeof knockOutJob>> {
  const { nodeCount, useStart } = compiled;
  const counts = countedSlots(compiled, 'essential');
  const available = new Uint8Array(nodeCount).fill(1);
  const plan = sweepPlan(compiled, counts, available, sustain(compiled, counts, available).operable, 'sustain');
  const start = Int32Array.from({ length: nodeCount + 1 }, (_scenario, at) => at);
  const targets = Array.from({ length: nodeCount }, (_node, at) => at).filter((node) => useStart[node] === useStart[node + 1]);
  const values = targets.map(() => 1);
  const job = knockOutJob(plan, 'sustain', { start, nodes: start.slice(0, nodeCount) }, targets, values);
  yield job;
  return job;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Mean of (difference of levels − aim)² over all edges. */
function incoherence(digraph: Digraph, weight: Float64Array, level: Float64Array, aim: number): number {
  const { sum: weights, squares } = incoherenceSums(digraph, weight, level, new Int32Array(digraph.nodeCount), aim);
  return squares[0]! / weights[0]!;
}
