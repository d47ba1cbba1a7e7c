import { Worker } from 'node:worker_threads';
import type { Arrays, Job } from '../../src/graph/job.ts';
import type { Question } from '../../src/graph/kernels.ts';
import takeShards, { type SharedJob } from '../../src/node/worker.ts';

/** Threads that answer one question after another; the calling thread is one of them. */
export interface Threads {
  readonly answer: <Result>(question: Question<Result>) => Promise<Result>;
  readonly stop: () => Promise<unknown>;
}

/** Starts `count` − 1 threads beside this one. Jobs are copied into shared memory, and their results back. */
export async function startThreads(count: number): Promise<Threads> {
  const others = Array.from({ length: count - 1 }, () => new Worker(new URL('thread.mjs', import.meta.url)));
  await Promise.all(others.map(messageFrom));
  const run = async (job: Job) => {
    const shared = others.length === 0 ? job : { ...job, input: inSharedMemory(job.input), output: inSharedMemory(job.output) };
    const task: SharedJob = { ...shared, next: new Int32Array(new SharedArrayBuffer(4)) };
    const done = others.map(async (other) => {
      other.postMessage(task, []);
      await messageFrom(other);
    });
    takeShards(task);
    await Promise.all(done);
    if (shared !== job) for (const [name, array] of Object.entries(job.output)) array.set(shared.output[name]!);
  };
  return {
    answer: async (question) => {
      for (;;) {
        const step = question.next();
        if (step.done === true) return step.value;
        await run(step.value);
      }
    },
    stop: () => Promise.all(others.map((other) => other.terminate())),
  };
}

function messageFrom(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function inSharedMemory(arrays: Arrays): Arrays {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => {
      const Kind = array.constructor as new (room: SharedArrayBuffer) => typeof array;
      const copy = new Kind(new SharedArrayBuffer(array.byteLength));
      copy.set(array);
      return [name, copy];
    }),
  );
}
