import { kernelFor } from '../graph/kernels.ts';
import type { Job } from '../graph/job.ts';

/** A job over shared memory, and the number of the next shard that nobody has taken. */
export interface SharedJob extends Job {
  readonly next: Int32Array;
}

/** Runs shards until none is left: what each thread of a pool does. */
export default function takeShards(job: SharedJob): void {
  const run = kernelFor(job);
  for (let shard = Atomics.add(job.next, 0, 1); shard < job.shards; shard = Atomics.add(job.next, 0, 1)) run(shard);
}
