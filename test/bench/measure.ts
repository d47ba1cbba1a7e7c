import { performance } from 'node:perf_hooks';

/** What a process measured. */
export interface Measured {
  readonly seconds: { readonly best: number; readonly median: number; readonly first: number };
  readonly runs: number;
  /** The most memory the process had held by the end of its first run: its runtime, the input and the answer included. */
  readonly peakMegabytes: number;
  /** One number that the answer comes down to, by which implementations are held against each other. */
  readonly answer: number;
}

/** A measurement, or why there is none. */
export type Outcome<Found = Measured> = Found | { readonly none: string };

/**
 * Runs a task again and again: 5 times at least and until a second has passed, but not beyond 10 seconds.
 *
 * The best time stands for the task once warm; the first is that of a program that asks once. `peers.py` keeps the
 * same rule.
 */
export async function measure(run: () => number | Promise<number>): Promise<Measured> {
  const times: number[] = [];
  let answer = 0;
  let peakMegabytes = 0;
  for (let total = 0; times.length === 0 || ((times.length < 5 || total < 1) && total < 10);) {
    const start = performance.now();
    answer = await run();
    const seconds = (performance.now() - start) / 1000;
    if (times.length === 0) peakMegabytes = process.resourceUsage().maxRSS / 1024;
    times.push(seconds);
    total += seconds;
  }
  const first = times[0]!;
  times.sort((a, b) => a - b);
  return { seconds: { best: times[0]!, median: times[times.length >> 1]!, first }, runs: times.length, peakMegabytes, answer };
}
