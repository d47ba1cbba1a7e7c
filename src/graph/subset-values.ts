import type { Mode } from '../model/terms.ts';
import type { Job } from './job.ts';
import { knockOutJob } from './knock-out-each.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** A world, and what is lost in it when some of its elements fail. */
export interface Losable {
  readonly plan: SweepPlan;
  readonly mode: Mode;
  /** Nodes that may fail; all others stay up. */
  readonly elements: Int32Array;
  readonly targets: readonly number[];
  readonly values: readonly number[];
}

/** Elements that one subset may have at most: 2²⁰ values are 8 MB. */
export const maxSubsetElements = 20;
/** Failures listed in one job: enough scenarios to share out, and few enough to hold. */
const failuresInJob = 2 ** 20;

/**
 * The value of the targets that stop, for every subset of the elements — 子集损失.
 *
 * Element i is in subset s when bit i of s is set. The values never fall as subsets grow.
 *
 * @returns a value for each of the 2ᵏ subsets
 * @complexity time O(2ᵏ / 32 · m) for k elements, less where losses stay local; memory O(2ᵏ)
 */
export function* subsetValues({ plan, mode, elements, targets, values }: Losable): Generator<Job, Float64Array, void> {
  const found = new Float64Array(2 ** elements.length);
  const inJob = 2 ** Math.floor(Math.log2(failuresInJob / Math.max(1, elements.length)));
  for (let from = 0; from < found.length; from += inJob) {
    const count = Math.min(inJob, found.length - from);
    const start = new Int32Array(count + 1);
    const nodes = new Int32Array(count * elements.length);
    let end = 0;
    for (let at = 0; at < count; at++) {
      for (let bits = from + at; bits !== 0; bits &= bits - 1) nodes[end++] = elements[31 - Math.clz32(bits & -bits)]!;
      start[at + 1] = end;
    }
    const job = knockOutJob(plan, mode, { start, nodes: nodes.slice(0, end) }, targets, values);
    yield job;
    found.set(job.output.lost, from);
  }
  return found;
}

/**
 * The value of the targets that stop as elements fail one after another, for several orders of them.
 *
 * @param orders one order of all elements after another, by number: element i is `elements[i]`
 * @returns for each order the value after its first element, its first two …
 * @complexity time O(r · k · (k + m / 32)) for r orders of k elements; memory O(r · k)
 */
export function* prefixValues({ plan, mode, elements, targets, values }: Losable, orders: Int32Array): Generator<Job, Float64Array, void> {
  const length = elements.length;
  const found = new Float64Array(orders.length);
  const inJob = length * Math.max(1, Math.floor((2 * failuresInJob) / (length * (length + 1))));
  for (let from = 0; from < orders.length; from += inJob) {
    const count = Math.min(inJob, orders.length - from);
    const start = new Int32Array(count + 1);
    for (let at = 0; at < count; at++) start[at + 1] = start[at]! + (at % length) + 1;
    const nodes = new Int32Array(start[count]!);
    for (let at = 0; at < count; at++) {
      const first = from + at - (at % length);
      for (let one = start[at]!, next = first; one < start[at + 1]!; one++, next++) nodes[one] = elements[orders[next]!]!;
    }
    const job = knockOutJob(plan, mode, { start, nodes }, targets, values);
    yield job;
    found.set(job.output.lost, from);
  }
  return found;
}
