import { completions, compose, roadmap, type Network } from '../../src/index.ts';
import { solvers, type Solver } from '../../src/graph/cheapest-sets.ts';
import type { StoredGraph } from './graph-files.ts';
import { lastNodes, missingNodes } from './graphs.ts';
import { measure, type Measured } from './measure.ts';
import { parsed } from './tasks.ts';

/** A question to the gap engine about a network that lacks 30 % of its nodes: a row of its own. */
export interface GapQuestion {
  readonly task: 'completions' | 'roadmap';
  readonly graph: string;
  /** How many nodes are to be attained: the last ones. */
  readonly targets: number;
  /** Who looks for the optimum; a roadmap leaves no choice. */
  readonly solver: Solver;
}

/** What the first completion came to. */
interface CompletionFacts {
  /** Nodes to add; left out when no completion was found. */
  readonly cost?: number;
  readonly lowerBound: number;
  readonly gap?: number;
  readonly optimal: boolean;
  readonly effort: { readonly forced: number; readonly choices: number; readonly work: number; readonly highs: boolean };
}

/** What a roadmap came to. */
interface RoadmapFacts {
  readonly steps: number;
  readonly complete: boolean;
  readonly stoppedBy?: string;
  /** What its last step costs, and costs at least; left out when the road does not lead to all targets. */
  readonly cost?: number;
  readonly lowerBound?: number;
}

/** A measurement with what was found in the last run. */
export type GapFound = Measured & { readonly completion?: CompletionFacts; readonly road?: RoadmapFacts };

/** Seconds that HiGHS may take, short enough for a cell to end within the limit of its process. */
const seconds = { completions: 20, roadmap: 40 };

/** Every question, in the order of the tables. */
export const gapQuestions: readonly GapQuestion[] = [
  ...['industry-10k', 'dag-10k'].flatMap((graph) =>
    [1, 30, 100, 1000].flatMap((targets) => solvers.map((solver) => ({ task: 'completions' as const, graph, targets, solver }))),
  ),
  ...[10, 30, 100].map((targets) => ({ task: 'roadmap' as const, graph: 'industry-10k', targets, solver: 'highs' as const })),
];

/** A question in words, which the rows to measure are picked by, and by which {@link askGap} knows it. */
export function wordsOf({ task, graph, targets, solver }: GapQuestion): string {
  return `${task} ${graph} ${targets} ${solver}`;
}

/** Measures a question; the network is read and composed off the clock. */
export async function askGap(words: string, graph: StoredGraph): Promise<GapFound> {
  const { task, targets: count, solver } = gapQuestions.find((question) => wordsOf(question) === words)!;
  const network = networkOf(graph);
  const missing = new Set(missingNodes(graph, 0.3));
  const nameOf = (node: number) => network.nodes[node]!.id;
  const have = [...network.nodes.keys()].filter((node) => !missing.has(node)).map(nameOf);
  const asked = { have, targets: lastNodes(graph.nodeCount, count).map(nameOf), timeLimitSeconds: seconds[task] };
  let found: Pick<GapFound, 'completion' | 'road'> = {};
  const measured = await measure(async () => {
    found = task === 'roadmap' ? { road: await roadFacts(network, asked) } : { completion: await completionFacts(network, asked, solver) };
    return (found.road ?? found.completion)?.cost ?? 0;
  });
  return { ...measured, ...found };
}

/** What is asked, in the words of the options that both questions share. */
interface Asked {
  readonly have: readonly string[];
  readonly targets: readonly string[];
  readonly timeLimitSeconds: number;
}

async function completionFacts(network: Network, asked: Asked, solver: Solver): Promise<CompletionFacts> {
  const result = await completions(network, { ...asked, solver });
  if (result.kind === 'impossible') throw new Error('every missing node can be added, yet nothing is enough');
  const { solutions, lowerBound, gap, optimal, effort } = result;
  const [first] = solutions;
  return { ...(first && { cost: first.cost }), lowerBound, ...(gap !== undefined && { gap }), optimal, effort };
}

async function roadFacts(network: Network, asked: Asked): Promise<RoadmapFacts> {
  const { steps, complete, stoppedBy } = await roadmap(network, asked);
  const last = steps.at(-1);
  const isWhole = last?.attainable.length === asked.targets.length;
  return {
    steps: steps.length,
    complete,
    ...(stoppedBy !== undefined && { stoppedBy }),
    ...(isWhole && { cost: last.cost, lowerBound: last.lowerBound }),
  };
}

/** The graph as a user's chain; its nodes keep their order. */
function networkOf({ nodeCount, slots }: StoredGraph): Network {
  const { slotStart, memberStart, members } = slots!;
  const needsOf = (node: number) =>
    Array.from({ length: slotStart[node + 1]! - slotStart[node]! }, (_need, at) => {
      const slot = slotStart[node]! + at;
      return { anyOf: Array.from(members.subarray(memberStart[slot], memberStart[slot + 1]), (member) => `n${member}`) };
    });
  const nodes = Object.fromEntries(Array.from({ length: nodeCount }, (_node, at) => [`n${at}`, { needs: needsOf(at) }]));
  return compose([parsed({ format: 'chanyelian/chain@1', id: 'industry', nodes })]);
}
