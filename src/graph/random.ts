import { ChainError } from '../model/chain-error.ts';

/** Numbers drawn evenly from [0, 1), each a multiple of 2⁻⁵³ — 随机数. */
export type Random = () => number;

/**
 * A stream of random numbers that depends on its seed and nothing else — 带种子的随机数.
 *
 * The generator is xoshiro128**, its four words the first four of a splitmix32 stream that starts at the seed. Two of
 * its words make one number. The same seed gives the same numbers on every machine.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @throws ChainError `invalid-option` for any other seed
 * @complexity O(1) a number
 * @reference Blackman & Vigna, ACM Trans. Math. Softw. 47 (2021) 36; Steele, Lea & Flood, OOPSLA 2014, 453–472
 * @example randomFrom(1)() === randomFrom(1)() // => true
 */
export function randomFrom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new ChainError('invalid-option', {
      option: 'seed',
      found: String(seed),
      expected: { zh: '0 到 4294967295 的整数', en: 'a whole number from 0 to 4294967295' },
    });
  }
  const next = xoshiro128(splitmix32(seed, 4));
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/** A whole number from 0 to n − 1, each as likely as the others to within n · 2⁻⁵³. */
export function integerBelow(random: Random, n: number): number {
  return Math.floor(random() * n);
}

/**
 * Puts the numbers of a list in random order, in place; every order is as likely as any other.
 *
 * @complexity O(n)
 * @reference Durstenfeld, Commun. ACM 7 (1964) 420
 */
export function shuffle(random: Random, list: Int32Array): void {
  for (let left = list.length; left > 1; left--) {
    const at = integerBelow(random, left);
    const drawn = list[at]!;
    list[at] = list[left - 1]!;
    list[left - 1] = drawn;
  }
}

/** The first words of the splitmix32 stream from a seed: a counter in steps of 2³² / φ, each value well mixed. */
function splitmix32(seed: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_value, at) => {
    let mixed = (seed + Math.imul(at + 1, 0x9e3779b9)) | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  });
}

/** The xoshiro128** generator from four words that are not all 0: 32 bits a call. */
function xoshiro128(words: Uint32Array): () => number {
  let [a, b, c, d] = [words[0]! | 0, words[1]! | 0, words[2]! | 0, words[3]! | 0];
  return () => {
    const drawn = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return drawn;
  };
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
