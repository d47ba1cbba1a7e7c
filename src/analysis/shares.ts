import { ChainError } from '../model/chain-error.ts';
import type { Share } from '../model/chain.ts';

/** What a number is at least and at most; equal where it is known. */
export interface Bounds {
  /** The least it can be. */
  readonly low: number;
  /** The most it can be. */
  readonly high: number;
}

/** How concentrated supply is, as far as its shares are known. */
export interface Concentration {
  /** What the known shares add up to, before they are made to fit; above 1 the data contradict themselves. */
  readonly known: Bounds;
  /** The part of which nobody knows whose it is. */
  readonly unknown: Bounds;
  /** Herfindahl–Hirschman index, 0–1: the unknown part spread over very many, or all in the hand of the largest. */
  readonly hhi: Bounds;
  /** The index if the unknown part is one more supplier, and known shares as low as they may be. */
  readonly hhiIfOneMore: number;
  /** 1 / index; without `high` there is no telling how many. */
  readonly effectiveSuppliers: { readonly low: number; readonly high?: number };
  /** The share of the largest supplier. */
  readonly largest: Bounds;
}

/**
 * How concentrated supply is — 集中度: bounds that hold whatever the unknown remainder turns out to be.
 *
 * With lower bounds lᵢ of the shares and f = 1 − Σl to give away, the index is least, Σl², when f is spread over very many,
 * and greatest, Σl² + 2·l_max·f + f², when all of it falls to the largest: it is convex, so its maximum over what is left to
 * give lies where one supplier takes all. Lower bounds that add up to more than 1 are divided by their sum.
 *
 * @param shares fractions 0–1 of one total, one a supplier; bounds, or `undefined` where the share is unknown
 * @throws ChainError `invalid-option` for a share outside 0–1 or bounds the wrong way round
 * @complexity O(n)
 * @reference Herfindahl (1950), Concentration in the steel industry; Hirschman (1945), National Power and the Structure of
 * Foreign Trade; Adelman, Rev. Econ. Stat. 51 (1969) 99–101 for 1 / index
 * @example concentrationOf([0.6, 0.2]).hhi // => { low: 0.4, high: 0.68 }
 */
export function concentrationOf(shares: readonly (Share | undefined)[]): Concentration {
  const bounds = shares.map(boundsOf);
  const least = bounds.reduce((sum, { low }) => sum + low, 0);
  const most = bounds.reduce((sum, { high }) => sum + high, 0);
  const fit = least > 1 ? 1 / least : 1;
  const lows = bounds.map(({ low }) => low * fit);
  const free = rounded(Math.max(0, 1 - least));
  const squares = lows.reduce((sum, low) => sum + low * low, 0);
  const top = lows.reduce((highest, low) => Math.max(highest, low), 0);
  const hhi = { low: rounded(squares), high: rounded(Math.min(1, squares + 2 * top * free + free * free)) };
  return {
    known: { low: rounded(least), high: rounded(most) },
    unknown: { low: rounded(Math.max(0, 1 - most)), high: free },
    hhi,
    hhiIfOneMore: rounded(squares + free * free),
    effectiveSuppliers: { low: 1 / hhi.high, ...(hhi.low === 0 ? {} : { high: 1 / hhi.low }) },
    largest: { low: rounded(top), high: rounded(Math.min(1, top + free)) },
  };
}

/** A share as bounds; an unknown one may be anything. */
export function boundsOf(share: Share | undefined): Bounds {
  const bounds = share === undefined ? { low: 0, high: 1 } : typeof share === 'number' ? { low: share, high: share } : share;
  if (!(bounds.low >= 0 && bounds.low <= bounds.high && bounds.high <= 1)) {
    throw new ChainError('invalid-option', {
      option: 'share',
      found: JSON.stringify(share),
      expected: { zh: '0 到 1 的数，或上下限', en: 'a number from 0 to 1, or bounds' },
    });
  }
  return bounds;
}

/** Without the last digits, in which sums of decimal fractions err. */
function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
