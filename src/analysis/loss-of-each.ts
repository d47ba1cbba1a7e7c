import type { Compiled } from '../graph/compiled.ts';
import { operable } from '../graph/fixed-point.ts';
import type { Job } from '../graph/job.ts';
import { knockOutJob } from '../graph/knock-out-each.ts';
import type { Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { sweepPlan } from '../graph/sweep-plan.ts';
import type { Mode } from '../model/terms.ts';
import { scenariosOf } from './knock-outs.ts';
import type { Targets } from './targets.ts';

/** How a network is read, and what is available in it. */
export interface Reading {
  readonly compiled: Compiled;
  readonly counts: Uint8Array;
  readonly available: Uint8Array;
  readonly mode: Mode;
}

/** What {@link lossOfEach} gives, by node. */
export interface Losses {
  /** Share, 0–1, of the value of the running targets; 0 too where a node stops nothing but itself, or nothing runs. */
  readonly loss: Float64Array;
  /** 1 per node that runs with nothing lost. */
  readonly running: Uint8Array;
}

/**
 * The loss with each node that runs upstream of the targets and is no mere category: the number that {@link weakLinks}
 * ranks by.
 *
 * @complexity O(u / 32 · (n + m)) at worst for u nodes upstream, less where losses stay local
 */
export function* lossOfEach(network: Network, reading: Reading, targets: Targets): Generator<Job, Losses, void> {
  const { compiled, counts, available, mode } = reading;
  const running = operable(compiled, counts, available, mode);
  const asked = [...reach(compiled, counts, targets.nodes, 'upstream').order]
    .filter((node) => running[node] === 1 && network.nodes[node]!.node.kind !== 'category')
    .sort((a, b) => a - b);
  const singles = scenariosOf(asked.map((node) => [node]));
  const job = knockOutJob(sweepPlan(compiled, counts, available, running, mode), mode, singles, targets.nodes, targets.values);
  yield job;
  const { lost, stopped } = job.output;
  const ends = new Set(targets.nodes);
  const before = targets.nodes.reduce((sum, target, at) => sum + (running[target] === 1 ? targets.values[at]! : 0), 0);
  const loss = new Float64Array(compiled.nodeCount);
  asked.forEach((node, at) => {
    if (lost[at]! > 0 && stopped[at]! > (ends.has(node) ? 1 : 0)) loss[node] = lost[at]! / before;
  });
  return { loss, running };
}

/**
 * Rank of each node by loss: 1 + the number of nodes with a greater one, so ties share a rank. Nodes without a loss share
 * the last.
 *
 * @complexity O(k log k) for k nodes with a loss
 */
export function ranksByLoss(loss: Float64Array): { readonly rank: Int32Array; readonly last: number } {
  const sorted = [...loss.keys()].filter((node) => loss[node]! > 0).sort((a, b) => loss[b]! - loss[a]!);
  const last = sorted.length + 1;
  const rank = new Int32Array(loss.length).fill(last);
  sorted.forEach((node, at) => (rank[node] = at > 0 && loss[sorted[at - 1]!] === loss[node] ? rank[sorted[at - 1]!]! : at + 1));
  return { rank, last };
}
