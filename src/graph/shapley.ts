import type { Job } from './job.ts';
import { gaussLegendre, multilinear } from './multilinear.ts';
import type { Random } from './random.ts';
import { prefixValues, type Losable } from './subset-values.ts';

/**
 * The Shapley value of players who come in groups — 沙普利值: a group counts as in once all of its players are.
 *
 * A player's value is what its arrival adds on average over all orders of all players. The players of a group are
 * alike and get the same. Values times group sizes sum to `values[all] - values[0]`, up to rounding; the value of a
 * group that never makes a difference is exactly 0.
 *
 * @param values worth of each of the 2ᵏ subsets of the groups
 * @param sizes players in each group, at least 1
 * @returns the value of one player of each group
 * @complexity time O(2ᵏ · p) for p players in k groups, memory O(2ᵏ)
 * @reference Shapley, Contributions to the Theory of Games II (1953) 307–317; Owen, Management Science 18 (1972) P64–P79
 */
export function shapleyValues(values: Float64Array, sizes: Int32Array): Float64Array {
  const at = multilinear(values);
  const players = sizes.reduce((sum, size) => sum + size, 0);
  // All players arrive by time x with chance x each, so what one adds is a polynomial of degree players − 1 at most.
  const { places, weights } = gaussLegendre(Math.max(1, Math.ceil(players / 2)));
  const shares = new Float64Array(sizes.length);
  const others = new Float64Array(sizes.length); // chance that all players of the group but one are in
  const chances = new Float64Array(sizes.length);
  places.forEach((place, point) => {
    sizes.forEach((size, group) => {
      const other = power(place, size - 1);
      others[group] = other;
      chances[group] = other * place;
    });
    const { slopes } = at(chances);
    for (let group = 0; group < sizes.length; group++) shares[group]! += weights[point]! * others[group]! * slopes[group]!;
  });
  return shares;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times++) product *= base;
  return product;
}

/** What {@link sampledShapley} gives: of one player of each group. */
export interface SampledShapley {
  readonly shares: Float64Array;
  /** Standard errors of the shares; `undefined` for a single sample. */
  readonly errors: Float64Array | undefined;
}

/** Orders held at once. */
const ordersAtOnce = 512;

/**
 * Estimates the Shapley value of what is lost, players in groups as in {@link shapleyValues}.
 *
 * A sample is a random order of all players and the same order backwards; what a group adds when its last player
 * arrives is shared by all players of the group. Every sample, and so their mean, sums to the whole loss.
 * The standard error is that of the mean of independent samples.
 *
 * @param sizes players of each element
 * @complexity time O(r · k · (k + m / 32) + r · p) for r samples, k elements, p players; memory O(r · k), bounded
 * @reference Castro, Gómez & Tejada, Computers & Operations Research 36 (2009) 1726–1730
 */
export function* sampledShapley(
  losable: Losable,
  sizes: Int32Array,
  samples: number,
  random: Random,
): Generator<Job, SampledShapley, void> {
  const count = sizes.length;
  const means = new Float64Array(count);
  const squares = new Float64Array(count); // sums of squared deviations from the mean, kept up by Welford's method
  const added = new Float64Array(count);
  for (let done = 0; done < samples;) {
    const batch = Math.min(samples - done, ordersAtOnce / 2);
    const orders = new Int32Array(2 * batch * count);
    for (let one = 0; one < batch; one++) drawOrders(sizes, random, orders, 2 * one * count);
    const values = yield* prefixValues(losable, orders);
    for (let one = 0; one < batch; one++) {
      added.fill(0);
      for (let order = 2 * one; order < 2 * one + 2; order++) {
        let before = 0;
        for (let at = order * count; at < (order + 1) * count; at++) {
          added[orders[at]!]! += (values[at]! - before) / 2;
          before = values[at]!;
        }
      }
      done++;
      for (let group = 0; group < count; group++) {
        const off = added[group]! - means[group]!;
        means[group]! += off / done;
        squares[group]! += off * (added[group]! - means[group]!);
      }
    }
  }
  return {
    shares: means.map((mean, group) => mean / sizes[group]!),
    errors: samples < 2 ? undefined : squares.map((sum, group) => Math.sqrt(sum / (samples - 1) / samples) / sizes[group]!),
  };
}

/** Draws the order in which groups come to be complete, and then the one that the same players make backwards. */
function drawOrders(sizes: Int32Array, random: Random, orders: Int32Array, from: number): void {
  const count = sizes.length;
  const last = new Float64Array(count);
  const first = new Float64Array(count).fill(1);
  for (let group = 0; group < count; group++) {
    for (let player = 0; player < sizes[group]!; player++) {
      const arrival = random();
      if (arrival > last[group]!) last[group] = arrival;
      if (arrival < first[group]!) first[group] = arrival;
    }
  }
  const forwards = orders.subarray(from, from + count);
  const backwards = orders.subarray(from + count, from + 2 * count);
  for (let group = 0; group < count; group++) forwards[group] = backwards[group] = group;
  forwards.sort((a, b) => last[a]! - last[b]! || a - b);
  backwards.sort((a, b) => first[b]! - first[a]! || a - b);
}
