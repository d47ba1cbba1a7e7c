import { ChainError } from '../model/chain-error.ts';
import { modes, type Mode } from '../model/terms.ts';
import type { Digraph } from '../graph/digraph.ts';
import { countedSlots, type Counted } from '../graph/fixed-point.ts';
import { inclusions, type Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';

/** Options of every structural question. */
export interface StructureOptions {
  /** What running means where needs form loops. @defaultValue depends on the question */
  readonly mode?: Mode;
  /** `optional` makes needs that are not essential count as if they were. @defaultValue `[]` */
  readonly include?: readonly Inclusion[];
}

/** The mode asked for, or the question's own. */
export function modeOf(options: StructureOptions, otherwise: Mode): Mode {
  return oneOf('mode', options.mode ?? otherwise, modes);
}

/** What to count on request, checked. */
export function inclusionsOf(options: StructureOptions): readonly Inclusion[] {
  for (const inclusion of options.include ?? []) oneOf('include', inclusion, inclusions);
  return options.include ?? [];
}

/** Which needs count under the options. */
function countedBy(options: StructureOptions): Counted {
  return inclusionsOf(options).includes('optional') ? 'all' : 'essential';
}

/** 1 per slot that counts under the options. */
export function countsOf(network: Network, options: StructureOptions): Uint8Array {
  return countedSlots(coreOf(network).compiled, countedBy(options));
}

/** The plain supply graph of the needs that count under the options. */
export function digraphFor(network: Network, options: StructureOptions): Digraph {
  return coreOf(network).digraph(countedBy(options));
}

/** A whole number of at least 1. */
export function positiveInteger(option: string, value: number): number {
  if (!Number.isInteger(value) || value < 1)
    throw new ChainError('invalid-option', { option, found: String(value), expected: { zh: '不小于 1 的整数', en: 'a whole number ≥ 1' } });
  return value;
}

/** A number from 0 to `most`, 1 unless told; without an upper bound, any finite one that is not negative. */
export function numberWithin(option: string, value: number, most = 1): number {
  if (value >= 0 && value <= Math.min(most, Number.MAX_VALUE)) return value;
  const expected = most === Infinity ? { zh: '非负数', en: 'a number ≥ 0' } : { zh: `0 到 ${most} 的数`, en: `a number from 0 to ${most}` };
  throw new ChainError('invalid-option', { option, found: String(value), expected });
}

/** One of the values that an option takes. */
export function oneOf<T extends string>(option: string, value: T, choices: readonly T[]): T {
  if (!choices.includes(value)) throw new ChainError('invalid-option', { option, found: value, expected: choices.join(' / ') });
  return value;
}
