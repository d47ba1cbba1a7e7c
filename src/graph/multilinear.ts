/** A multilinear function at a point: its value, and its slope along each coordinate. */
export interface MultilinearAt {
  readonly value: number;
  /** Overwritten by the next evaluation. */
  readonly slopes: Float64Array;
}

/**
 * The multilinear extension of a function of subsets: the mean of the function when each element i is in with chance
 * `chances[i]`, independently of the others — 多重线性扩展.
 *
 * The slope along i is the mean with i in for certain less the mean with i out. It is exactly 0 for an element that
 * never makes a difference, and never below 0 for a function that never falls.
 *
 * @param values the function for each of the 2ᵏ subsets; element i is in subset s when bit i of s is set
 * @complexity time O(2ᵏ) an evaluation, memory O(2ᵏ)
 * @reference Owen, Management Science 18 (1972) P64–P79
 */
export function multilinear(values: Float64Array): (chances: Float64Array) => MultilinearAt {
  const size = values.length;
  const count = Math.round(Math.log2(size));
  const means = new Float64Array(2 * size); // with elements j … averaged out: 2ʲ means from place 2ʲ
  const weights = new Float64Array(Math.max(1, size / 2));
  const slopes = new Float64Array(count);
  means.set(values, size);
  return (chances) => {
    for (let element = count - 1; element >= 0; element--) {
      const half = 2 ** element;
      const chance = chances[element]!;
      for (let subset = 0; subset < half; subset++) {
        means[half + subset] = (1 - chance) * means[2 * half + subset]! + chance * means[3 * half + subset]!;
      }
    }
    weights[0] = 1;
    for (let element = 0; element < count; element++) {
      const half = 2 ** element;
      const chance = chances[element]!;
      let slope = 0;
      for (let subset = 0; subset < half; subset++) {
        slope += weights[subset]! * (means[3 * half + subset]! - means[2 * half + subset]!);
      }
      slopes[element] = slope;
      if (element === count - 1) break;
      for (let subset = 0; subset < half; subset++) {
        weights[half + subset] = chance * weights[subset]!;
        weights[subset]! *= 1 - chance;
      }
    }
    return { value: means[1]!, slopes };
  };
}

/** Places in [0, 1] and their weights, which sum to 1. */
export interface Quadrature {
  readonly places: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Gauss–Legendre quadrature on [0, 1] — 高斯–勒让德求积: exact for polynomials of degree below 2 · `count`.
 *
 * Places are the roots of a Legendre polynomial, found by Newton's method, smallest first.
 *
 * @complexity O(count²)
 * @reference Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 25.4.29–30
 */
export function gaussLegendre(count: number): Quadrature {
  const places = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let at = 0; 2 * at < count; at++) {
    let root = Math.cos((Math.PI * (at + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step++) {
      let [before, here] = [1, root];
      for (let degree = 2; degree <= count; degree++) {
        [before, here] = [here, ((2 * degree - 1) * root * here - (degree - 1) * before) / degree];
      }
      slope = (count * (root * here - before)) / (root * root - 1);
      const next = root - here / slope;
      if (Math.abs(next - root) < 1e-16) break;
      root = next;
    }
    const weight = 1 / ((1 - root * root) * slope * slope);
    places[at] = (1 - root) / 2;
    places[count - 1 - at] = (1 + root) / 2;
    weights[at] = weight;
    weights[count - 1 - at] = weight;
  }
  return { places, weights };
}
