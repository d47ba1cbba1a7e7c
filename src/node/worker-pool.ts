import { pathToFileURL } from 'node:url';
import { attributionQuestion, type AttributionOptions, type AttributionResult } from '../analysis/attribution.ts';
import { centralityQuestion, type CentralityOptions, type CentralityResult } from '../analysis/centrality.ts';
import { knockOutsQuestion, type KnockOutOptions, type KnockOutsResult } from '../analysis/knock-outs.ts';
import { nullModelQuestion, type NullModelOptions, type NullModelResult } from '../analysis/null-model.ts';
import {
  singlePointsOfEachQuestion,
  type SinglePointsOfEachOptions,
  type SinglePointsOfEachResult,
} from '../analysis/single-points-of-failure.ts';
import { smallestChangesQuestion, type SmallestChangeOptions, type SmallestChangesResult } from '../analysis/smallest-changes.ts';
import { stabilityQuestion, type StabilityOptions, type StabilityResult } from '../analysis/stability.ts';
import { weakLinksQuestion, type WeakLinkOptions, type WeakLinksResult } from '../analysis/weak-links.ts';
import type { Arrays, Job } from '../graph/job.ts';
import type { Question } from '../graph/kernels.ts';
import type { Network } from '../graph/network.ts';
import { ChainError } from '../model/chain-error.ts';
import takeShards, { type SharedJob } from './worker.ts';

/** Options of {@link workerPool}. */
export interface WorkerPoolOptions {
  /** Threads in all, the calling one included. @defaultValue 2 */
  readonly workers?: number;
}

/**
 * Threads that answer the heavy questions together — 工作线程池.
 *
 * Every method takes and gives what the function of its name does, to the last byte, whatever the number of workers.
 */
export interface WorkerPool {
  /** Threads in all, the calling one included. */
  readonly workers: number;
  /** What `knockOuts` gives, worked out on all threads. */
  readonly knockOuts: (network: Network, options?: KnockOutOptions) => Promise<KnockOutsResult>;
  /** What `singlePointsOfEach` gives, worked out on all threads. */
  readonly singlePointsOfEach: (network: Network, options?: SinglePointsOfEachOptions) => Promise<SinglePointsOfEachResult>;
  /** What `weakLinks` gives, worked out on all threads. */
  readonly weakLinks: (network: Network, options?: WeakLinkOptions) => Promise<WeakLinksResult>;
  /** What `attribution` gives, worked out on all threads. */
  readonly attribution: (network: Network, options: AttributionOptions) => Promise<AttributionResult>;
  /** What `stability` gives, worked out on all threads. */
  readonly stability: (network: Network, options?: StabilityOptions) => Promise<StabilityResult>;
  /** What `smallestChanges` gives, worked out on all threads. */
  readonly smallestChanges: (network: Network, options?: SmallestChangeOptions) => Promise<SmallestChangesResult>;
  /** What `nullModel` gives, worked out on all threads. */
  readonly nullModel: (network: Network, options?: NullModelOptions) => Promise<NullModelResult>;
  /** What `centrality` gives, worked out on all threads. */
  readonly centrality: (network: Network, options?: CentralityOptions) => Promise<CentralityResult>;
  /** Stops the threads; the pool answers nothing afterwards. */
  readonly close: () => Promise<void>;
}

/** The threads beside the calling one. */
interface Threads {
  readonly helpers: number;
  readonly run: (job: SharedJob) => Promise<unknown>;
  readonly destroy: () => Promise<void>;
}

/**
 * Starts threads for heavy questions — 启动线程池.
 *
 * A job's arrays are copied into shared memory once, and its results back. Small jobs stay on the calling thread.
 *
 * @throws ChainError `invalid-option` when `workers` is not a whole number of at least 1
 * @complexity O(workers) to start; each job is copied once, O(its size)
 * @example
 * const pool = await workerPool({ workers: 2 });
 * (await pool.weakLinks(toy)).links[0].node // => 'toy/b'
 * await pool.close();
 */
export async function workerPool(options: WorkerPoolOptions = {}): Promise<WorkerPool> {
  const workers = options.workers ?? 2;
  const threads = await startThreads(workers);
  const ask = async <Result>(question: Question<Result>) => answerOn(question, threads);
  return {
    workers,
    knockOuts: async (network, asked = {}) => ask(knockOutsQuestion(network, asked)),
    singlePointsOfEach: async (network, asked = {}) => ask(singlePointsOfEachQuestion(network, asked)),
    weakLinks: async (network, asked = {}) => ask(weakLinksQuestion(network, asked)),
    attribution: async (network, asked) => ask(attributionQuestion(network, asked)),
    stability: async (network, asked = {}) => ask(stabilityQuestion(network, asked)),
    smallestChanges: async (network, asked = {}) => ask(smallestChangesQuestion(network, asked)),
    nullModel: async (network, asked = {}) => ask(nullModelQuestion(network, asked)),
    centrality: async (network, asked = {}) => ask(centralityQuestion(network, asked)),
    close: async () => threads.destroy(),
  };
}

/** Answers one question on some threads, which stop afterwards. */
export async function answerOnWorkers<Result>(question: Question<Result>, workers = 1): Promise<Result> {
  const threads = await startThreads(workers);
  try {
    return await answerOn(question, threads);
  } finally {
    await threads.destroy();
  }
}

async function answerOn<Result>(question: Question<Result>, threads: Threads): Promise<Result> {
  for (;;) {
    const step = question.next();
    if (step.done === true) return step.value;
    await runShared(step.value, threads);
  }
}

/** This file in a CommonJS build, where there is no `import.meta.url`. */
declare const __filename: string;

async function startThreads(workers: number): Promise<Threads> {
  if (!Number.isInteger(workers) || workers < 1) {
    const expected = { zh: '不小于 1 的整数', en: 'a whole number ≥ 1' };
    throw new ChainError('invalid-option', { option: 'workers', found: String(workers), expected });
  }
  if (workers === 1) return { helpers: 0, run: async () => undefined, destroy: async () => undefined };
  const { Tinypool } = await import('tinypool');
  const here = (import.meta.url as string | undefined) ?? pathToFileURL(__filename).href;
  const helpers = workers - 1;
  const pool = new Tinypool({
    execArgv: [], // a caller's own, such as --input-type with -e, would stop the threads
    // Threads cannot read TypeScript: run from source, as tests are, they take the built file.
    filename: new URL(here.endsWith('.ts') ? '../../dist/worker.js' : './worker.js', here).href,
    runtime: 'worker_threads',
    minThreads: helpers,
    maxThreads: helpers,
    isolateWorkers: false,
  });
  return { helpers, run: async (job) => pool.run(job), destroy: async () => pool.destroy() };
}

/** Runs a job on all threads and on this one, each taking the next shard that is left. */
async function runShared(job: Job, threads: Threads): Promise<void> {
  const helping = Math.min(threads.helpers, job.shards - 1);
  const shared = helping < 1 ? job : { ...job, input: inSharedMemory(job.input), output: inSharedMemory(job.output) };
  const task: SharedJob = { ...shared, next: new Int32Array(new SharedArrayBuffer(4)) };
  const helped = Array.from({ length: helping }, async () => threads.run(task));
  takeShards(task);
  await Promise.all(helped);
  if (shared !== job) for (const [name, array] of Object.entries(job.output)) array.set(shared.output[name]!);
}

function inSharedMemory(arrays: Arrays): Arrays {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => {
      const room = new SharedArrayBuffer(array.byteLength);
      const copy =
        array instanceof Float64Array ? new Float64Array(room) : array instanceof Uint8Array ? new Uint8Array(room) : new Int32Array(room);
      copy.set(array);
      return [name, copy];
    }),
  );
}
