import { ChainError } from '../model/chain-error.ts';
import { modes, type Mode } from '../model/terms.ts';
import type { Digraph } from '../graph/digraph.ts';
import { countedSlots, type Counted } from '../graph/fixed-point.ts';
import { inclusions, type Inclusion } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveNode } from '../graph/resolve.ts';

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

/** A whole number of at least 1, and at most `most`. */
export function positiveInteger(option: string, value: number, most = Infinity): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  const expected =
    most === Infinity
      ? { zh: '不小于 1 的整数', en: 'a whole number ≥ 1' }
      : { zh: `不大于 ${most} 的正整数`, en: `a whole number from 1 to ${most}` };
  throw new ChainError('invalid-option', { option, found: String(value), expected });
}

/** A whole number of at least 0. */
export function wholeNumber(option: string, value: number): number {
  if (!Number.isInteger(value) || value < 0)
    throw new ChainError('invalid-option', { option, found: String(value), expected: { zh: '非负整数', en: 'a whole number ≥ 0' } });
  return value;
}

/** A number from 0 to `most`, 1 unless told; without an upper bound, any finite one that is not negative. */
export function numberWithin(option: string, value: number, most = 1): number {
  if (typeof value === 'number' && value >= 0 && value <= Math.min(most, Number.MAX_VALUE)) return value;
  const expected =
    most === Infinity ? { zh: '非负的有限数', en: 'a finite number ≥ 0' } : { zh: `0 到 ${most} 的数`, en: `a number from 0 to ${most}` };
  throw new ChainError('invalid-option', { option, found: String(value), expected });
}

/** A table of numbers by node, each node named once: node → number as given. */
export function numbersByNode(network: Network, option: string, table: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  // Of a plain object or a list of pairs every number would be passed over without a word.
  if (!(table instanceof Map))
    throw new ChainError('invalid-option', {
      option,
      found: Array.isArray(table) ? 'array' : typeof table,
      expected: { zh: '由节点到数的 Map', en: 'a Map from nodes to numbers' },
    });
  const numbers = new Map<number, number>();
  for (const [node, number] of table as ReadonlyMap<string, number>) {
    const index = resolveNode(network, node);
    const before = numbers.get(index);
    if (before !== undefined)
      throw new ChainError('invalid-option', {
        option: `${option}(${network.nodes[index]!.id})`,
        found: `${before} / ${number}`,
        expected: { zh: '一个数', en: 'one number' },
      });
    numbers.set(index, number);
  }
  return numbers;
}

/** One of the values that an option takes. */
export function oneOf<T extends string>(option: string, value: T, choices: readonly T[]): T {
  if (!choices.includes(value)) throw new ChainError('invalid-option', { option, found: value, expected: choices.join(' / ') });
  return value;
}
