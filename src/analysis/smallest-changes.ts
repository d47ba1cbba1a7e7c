import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { compileSlots, type Compiled } from '../graph/compiled.ts';
import { strongest } from '../graph/evidence.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { lensEcho, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { lossOfEach, ranksByLoss } from './loss-of-each.ts';
import { countsOf, inclusionsOf, modeOf, positiveInteger, type StructureOptions } from './options.ts';
import { targetsOf, type TargetOptions } from './targets.ts';
import { weakLinksQuestion, type WeakLink, type Recoverable } from './weak-links.ts';

/** Options of {@link smallestChanges}. */
export interface SmallestChangeOptions extends StructureOptions, TargetOptions, LensOptions {
  /** k of the top k. @defaultValue 5 */
  readonly top?: number;
  /** With `recoverable`, and shares: also which factor of a product changes its top k. */
  readonly coverage?: Coverage;
  /** As in {@link weakLinks}. */
  readonly recoverable?: Recoverable;
}

/** Who comes into the top k and who leaves it. */
interface Turnover {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}

/** A single change of what is written that alters the top k. */
export interface WrittenChange extends Turnover {
  /** The need becomes optional, or essential; or an alternative is no longer one. */
  readonly change: 'optional' | 'essential' | 'without-alternative';
  /** Whose need it is, and which of its needs: 0 = the first written. */
  readonly node: string;
  readonly need: number;
  readonly anyOf: readonly string[];
  /** The alternative that goes. */
  readonly alternative?: string;
  /** Level of the strongest claim under the need. */
  readonly evidence?: EvidenceLevel;
  /** True where the same nodes stay, in another order. */
  readonly onlyOrder: boolean;
}

/** The smallest change of a target's value at which the top k changes. */
export interface ValueChange extends Turnover {
  readonly target: string;
  readonly from: number;
  /** At this value the top k ties with who enters; beyond it, it changes. */
  readonly to: number;
}

/** The smallest change of one factor of a product, 0–1, at which the top k by product changes. */
export interface FactorChange extends Turnover {
  readonly node: string;
  readonly factor: 'exposure' | 'concentration' | 'irrecoverable';
  readonly from: number;
  readonly to: number;
}

/** What {@link smallestChanges} gives. */
export interface SmallestChangesResult {
  readonly question: 'smallest-changes';
  readonly options: Partial<LensEcho> & { readonly top: number; readonly mode: Mode; readonly include: readonly Inclusion[] };
  /** Nodes with fewer than k nodes of a greater loss: more than k where the border is a tie. */
  readonly top: readonly string[];
  readonly tiedAtBorder: boolean;
  readonly written: readonly WrittenChange[];
  /** Smallest relative change first. */
  readonly values: readonly ValueChange[];
  /** Smallest change first. */
  readonly factors?: readonly FactorChange[];
}

/**
 * Which single changes alter the top k of the weak links — 最小改动: how much the ranking hangs on one judgement.
 *
 * Exact, none drawn at random: every need that counts is taken as optional, every other one as essential, every alternative
 * as none; the value of each target, and each factor of a product, is moved to the point where the top k changes. Thresholds
 * name states and alter no order. Bounds of a factor count at their middle. Order of `written`: changes of who is in before
 * changes of order, then the weaker evidence first (the likelier to be wrong), then declaration.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O((needs + alternatives + targets) · u / 32 · (n + m)) at worst for u nodes upstream
 * @example smallestChanges(toy, { targets: ['t'], top: 1 }).written.map(({ change }) => change) // => ['without-alternative', 'optional']
 */
export function smallestChanges(network: Network, options: SmallestChangeOptions = {}): SmallestChangesResult {
  return answer(smallestChangesQuestion(network, options));
}

/** {@link smallestChanges} as a question. */
export function* smallestChangesQuestion(network: Network, options: SmallestChangeOptions): Question<SmallestChangesResult> {
  const mode = modeOf(options, 'sustain');
  const k = positiveInteger('top', options.top ?? 5);
  const counts = countsOf(network, options);
  const targets = targetsOf(network, options);
  const { compiled } = coreOf(network);
  const available = new Uint8Array(compiled.nodeCount).fill(1);
  const id = (node: number) => network.nodes[node]!.id;
  const base = yield* lossOfEach(network, { compiled, counts, available, mode }, targets);
  const top = topOf(base.loss, k);
  const inTop = new Set(top);
  const turnover = (after: readonly number[]): Turnover => {
    const stays = new Set(after);
    return { enters: after.filter((node) => !inTop.has(node)).map(id), leaves: top.filter((node) => !stays.has(node)).map(id) };
  };

  const written: WrittenChange[] = [];
  for (const edit of editsOf(network, counts)) {
    const { loss } = yield* lossOfEach(network, { ...edit.read(), available, mode }, targets);
    const after = topOf(loss, k);
    const change = turnover(after);
    const same = change.enters.length === 0 && change.leaves.length === 0;
    if (same && sameOrder(top, base.loss, loss)) continue;
    const { need, node, index, alternative } = edit;
    const evidence = strongest(need.claims);
    written.push({
      change: edit.change,
      node: id(node),
      need: index,
      anyOf: need.anyOf,
      ...(alternative === undefined ? {} : { alternative: id(alternative) }),
      ...(evidence === undefined ? {} : { evidence }),
      onlyOrder: same,
      ...change,
    });
  }
  const doubt = ({ evidence }: WrittenChange) => (evidence === undefined ? '' : evidence);
  const weaker = (a: string, b: string) => (a === b ? 0 : a === '' || (b !== '' && a > b) ? -1 : 1);
  written.sort((a, b) => Number(a.onlyOrder) - Number(b.onlyOrder) || weaker(doubt(a), doubt(b)));

  const values: ValueChange[] = [];
  const whole = targets.nodes.reduce((sum, target, at) => sum + (base.running[target] === 1 ? targets.values[at]! : 0), 0);
  const worth = base.loss.map((loss) => loss * whole);
  for (const [at, target] of targets.nodes.entries()) {
    const from = targets.values[at]!;
    if (base.running[target] === 0) continue;
    const alone = { ...targets, nodes: [...targets.nodes], values: targets.nodes.map((_target, other) => (other === at ? 1 : 0)) };
    const { loss: stops } = yield* lossOfEach(network, { compiled, counts, available, mode }, alone);
    const step = valueStep(worth, top, inTop, stops, from);
    if (step === undefined) continue;
    const { to, entering, leaving } = step;
    values.push({ target: id(target), from, to, enters: entering.map(id), leaves: leaving.map(id) });
  }
  values.sort((a, b) => relative(a) - relative(b));
  const factors =
    options.coverage === undefined || options.recoverable === undefined ? undefined : yield* factorChanges(network, options, k);
  return {
    question: 'smallest-changes',
    options: {
      top: k,
      mode,
      include: inclusionsOf(options),
      ...lensEcho(options),
    },
    top: top.map(id),
    tiedAtBorder: top.length > k,
    written,
    values,
    ...(factors === undefined ? {} : { factors }),
  };
}

function relative({ from, to }: ValueChange): number {
  return from === 0 ? Infinity : Math.abs(to - from) / from;
}

/** Nodes of rank k or better, greatest loss first, then by declaration. */
function topOf(loss: Float64Array, k: number): number[] {
  const { rank } = ranksByLoss(loss);
  return [...loss.keys()].filter((node) => loss[node]! > 0 && rank[node]! <= k).sort((a, b) => loss[b]! - loss[a]! || a - b);
}

/** Whether nodes compare with each other as they did. */
function sameOrder(nodes: readonly number[], before: Float64Array, after: Float64Array): boolean {
  return nodes.every((node, at) => {
    const next = nodes[at + 1];
    return next === undefined || Math.sign(before[node]! - before[next]!) === Math.sign(after[node]! - after[next]!);
  });
}

/** A way to read the network with one thing changed. */
interface Edit {
  readonly change: WrittenChange['change'];
  readonly node: number;
  readonly index: number;
  readonly need: Network['nodes'][number]['node']['needs'][number];
  readonly alternative?: number;
  readonly read: () => { readonly compiled: Compiled; readonly counts: Uint8Array };
}

/** Every single change of a need, in declaration order. A need that several nodes inherit changes for all of them. */
function editsOf(network: Network, counts: Uint8Array): Edit[] {
  const { compiled } = coreOf(network);
  const { slotCount, slotStart, slotWrittenBy, slotNeedIndex, memberStart, members } = compiled;
  const slotsOf = new Map<string, number[]>();
  for (let slot = 0; slot < slotCount; slot++) {
    if (slotNeedIndex[slot] === -1) continue;
    const key = `${slotWrittenBy[slot]} ${slotNeedIndex[slot]}`;
    slotsOf.set(key, [...(slotsOf.get(key) ?? []), slot]);
  }
  return [...slotsOf.values()].flatMap((slots): Edit[] => {
    const first = slots[0]!;
    const node = slotWrittenBy[first]!;
    const index = slotNeedIndex[first]!;
    const need = network.nodes[node]!.node.needs[index]!;
    const turned = counts.slice();
    for (const slot of slots) turned[slot] = 1 - counts[slot]!;
    const flip: Edit = {
      change: counts[first] === 1 ? 'optional' : 'essential',
      node,
      index,
      need,
      read: () => ({ compiled, counts: turned }),
    };
    const suppliers = members.subarray(memberStart[first], memberStart[first + 1]);
    if (counts[first] === 0 || suppliers.length < 2) return [flip];
    const fewer = [...suppliers].map((alternative): Edit => ({
      change: 'without-alternative',
      node,
      index,
      need,
      alternative,
      read: () => ({ compiled: without(alternative, new Set(slots)), counts }),
    }));
    return [flip, ...fewer];
  });

  function without(alternative: number, slots: ReadonlySet<number>): Compiled {
    const kept: number[] = [];
    const start = [0];
    for (let slot = 0; slot < slotCount; slot++) {
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        if (members[at] !== alternative || !slots.has(slot)) kept.push(members[at]!);
      }
      start.push(kept.length);
    }
    return compileSlots(slotStart, Int32Array.from(start), Int32Array.from(kept));
  }
}

/** The nearest value of a target at which somebody outside the top draws level with somebody in it. */
function valueStep(
  worth: Float64Array,
  top: readonly number[],
  inTop: ReadonlySet<number>,
  stops: Float64Array,
  from: number,
): { readonly to: number; readonly entering: readonly number[]; readonly leaving: readonly number[] } | undefined {
  const outside = [...worth.keys()].filter((node) => worth[node]! > 0 && !inTop.has(node));
  const stopping = (node: number) => stops[node]! > 0;
  const least = (nodes: readonly number[]) => nodes.reduce((low, node) => Math.min(low, worth[node]!), Infinity);
  const most = (nodes: readonly number[]) => nodes.reduce((high, node) => Math.max(high, worth[node]!), -Infinity);
  const ways = [
    { sign: -1, inner: top.filter(stopping), outer: outside.filter((node) => !stopping(node)) },
    { sign: 1, inner: top.filter((node) => !stopping(node)), outer: outside.filter(stopping) },
  ].map(({ sign, inner, outer }) => ({ sign, inner, outer, gap: least(inner) - most(outer) }));
  const [down, up] = ways as [(typeof ways)[0], (typeof ways)[0]];
  const best = down.gap <= up.gap && down.gap <= from ? down : up.gap < Infinity ? up : down.gap <= from ? down : undefined;
  if (best === undefined) return undefined;
  const [low, high] = [least(best.inner), most(best.outer)];
  return {
    to: from + best.sign * best.gap,
    entering: best.outer.filter((node) => worth[node] === high),
    leaving: best.inner.filter((node) => worth[node] === low),
  };
}

/** For every factor of a product, the nearest value in 0–1 at which the top k by product changes. */
function* factorChanges(network: Network, options: SmallestChangeOptions, k: number): Question<FactorChange[]> {
  const { top: _top, ...asked } = options;
  const { links } = yield* weakLinksQuestion(network, asked);
  const rows = links.flatMap(productOf).sort((a, b) => b.product - a.product);
  const border = rows[k - 1];
  const next = border === undefined ? undefined : rows.find(({ product }) => product < border.product);
  if (border === undefined || next === undefined) return [];
  return rows
    .flatMap(({ node, product, factors }) => {
      const within = product >= border.product;
      const aim = within ? next.product : border.product;
      return factors.flatMap(({ factor, value }): FactorChange[] => {
        const to = product === 0 ? Infinity : (value * aim) / product;
        if (to > 1) return [];
        return [{ node, factor, from: value, to, enters: [within ? next.node : node], leaves: [within ? node : border.node] }];
      });
    })
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

function productOf({ node, consequence, exposure, concentration, recoverable }: WeakLink) {
  if (exposure === undefined || concentration === undefined || recoverable === undefined) return [];
  const middle = typeof concentration === 'number' ? concentration : (concentration.low + concentration.high) / 2;
  const factors = [
    { factor: 'exposure' as const, value: exposure },
    { factor: 'concentration' as const, value: middle },
    { factor: 'irrecoverable' as const, value: 1 - recoverable },
  ];
  return [{ node, product: factors.reduce((product, { value }) => product * value, consequence), factors }];
}
