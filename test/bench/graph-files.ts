import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphs, sampledNodes, type EdgeList, type SlottedEdgeList } from './graphs.ts';

/** A graph as a task gets it: read from files, so that making it costs the task neither time nor memory. */
export interface StoredGraph extends EdgeList {
  /** The grouping into needs, where the graph has one. */
  readonly slots?: Pick<SlottedEdgeList, 'slotStart' | 'memberStart' | 'members'>;
  /** The nodes that sampling tasks ask about: 1,000, the same for everyone. */
  readonly sample: Int32Array;
}

/** What the report says of a graph; the digest is that of its arrays in the order they are listed. */
export interface GraphFacts {
  readonly graph: string;
  readonly nodes: number;
  readonly edges: number;
  readonly sha256: string;
}

/** Writes a graph of the benchmark as raw 32-bit integers, a file an array; `nodes.i32` holds the number of nodes. */
export function writeGraph(folder: string, name: string): GraphFacts {
  const made = graphs[name]!();
  mkdirSync(join(folder, name), { recursive: true });
  const digest = createHash('sha256');
  const write = (file: string, array: Int32Array) => writeFileSync(join(folder, name, `${file}.i32`), array);
  for (const [file, array] of arraysOf(made)) {
    digest.update(array);
    write(file, array);
  }
  write('nodes', Int32Array.of(made.nodeCount));
  write('sample', sampledNodes(made.nodeCount, 1000));
  return { graph: name, nodes: made.nodeCount, edges: made.users.length, sha256: digest.digest('hex') };
}

/** The arrays that make a graph, by name. */
export function arraysOf(graph: EdgeList | SlottedEdgeList): readonly (readonly [string, Int32Array])[] {
  const edges = [['suppliers', graph.suppliers] as const, ['users', graph.users] as const];
  return 'members' in graph ? [...edges, ['slot-start', graph.slotStart], ['member-start', graph.memberStart]] : edges;
}

/** Reads what {@link writeGraph} wrote. */
export function readGraph(folder: string): StoredGraph {
  const read = (file: string) => readArray(join(folder, `${file}.i32`));
  const suppliers = read('suppliers')!;
  const slotStart = read('slot-start');
  return {
    nodeCount: read('nodes')![0]!,
    suppliers,
    users: read('users')!,
    sample: read('sample')!,
    ...(slotStart && { slots: { slotStart, memberStart: read('member-start')!, members: suppliers } }),
  };
}

function readArray(path: string): Int32Array | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}
