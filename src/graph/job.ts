/** Typed arrays that a kernel reads or fills; every one may lie over shared memory. */
export type Arrays = Readonly<Record<string, Int32Array | Uint8Array | Float64Array>>;

/**
 * Heavy work that falls into numbered shards — 作业.
 *
 * Shards are fixed by the job, never by the number of workers, and each writes only to places of its own: whoever runs
 * which shard, and in whatever order, the bytes that come out are the same.
 */
export interface Job<Input extends Arrays = Arrays, Output extends Arrays = Arrays> {
  /** Name of the kernel in `graph/kernels.ts`: how a worker finds it. */
  readonly kernel: string;
  readonly shards: number;
  readonly input: Input;
  readonly output: Output;
}

/** Sets up its scratch memory once, then runs one shard after another. */
export type Kernel<Input extends Arrays = Arrays, Output extends Arrays = Arrays> = (
  input: Input,
  output: Output,
) => (shard: number) => void;
