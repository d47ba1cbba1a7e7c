import type { Job, Kernel } from './job.ts';
import { knockOutEach } from './knock-out-each.ts';
import { betweenness, distances } from './shortest-paths.ts';

/** Every kernel by the name that jobs call it by. */
const kernels: ReadonlyMap<string, Kernel> = new Map([
  ['knock-out-each', knockOutEach as Kernel],
  ['betweenness', betweenness as Kernel],
  ['distances', distances as Kernel],
]);

/** Sets the kernel of a job up: what it gives runs one shard after another. */
export function kernelFor({ kernel, input, output }: Job): (shard: number) => void {
  const found = kernels.get(kernel);
  if (found === undefined) throw new TypeError(`No kernel is called ${kernel}.`);
  return found(input, output);
}

/** Runs every shard of a job on this thread. */
function runJob(job: Job): void {
  const run = kernelFor(job);
  for (let shard = 0; shard < job.shards; shard++) run(shard);
}

/** A question whose heavy work is in jobs: each is to be run before the question is asked to go on — 提问. */
export type Question<Result> = Generator<Job, Result, void>;

/** Answers a question on this thread. */
export function answer<Result>(question: Question<Result>): Result {
  for (;;) {
    const step = question.next();
    if (step.done === true) return step.value;
    runJob(step.value);
  }
}
