import { ChainError } from '../model/chain-error.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { operable } from '../graph/fixed-point.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import type { Presence } from '../graph/presence-rule.ts';
import { attainable } from '../graph/completion-core.ts';
import { solvers, type Solver, type SolverBounds } from '../graph/cheapest-sets.ts';
import type { Compiled } from '../graph/compiled.ts';
import { digraphOf } from '../graph/digraph.ts';
import { makeOrBuy, type MakeOrBuy } from '../graph/make-or-buy.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { evidenceIn, isSuppliable, type Evidence } from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, numbersByNode, numberWithin, oneOf, type StructureOptions } from './options.ts';
import type { TargetOptions } from './targets.ts';
import { boughtNodes, type Trade } from './trade.ts';

/** What something costs, node by node. */
export type Costs = ReadonlyMap<string, number> | ((node: string) => number);

/** Every {@link UnknownAs}, in the order listed. */
export const unknownReadings = ['both', 'absent', 'present'] as const;

/** How what is unknown is to be taken. */
export type UnknownAs = (typeof unknownReadings)[number];

/** Options of every question that fills gaps. */
export interface FillingOptions extends StructureOptions, LensOptions, Pick<TargetOptions, 'targets'> {
  /** What is there: a coverage, which keeps unknown apart from absent. One of this and `have` is needed. */
  readonly coverage?: Coverage;
  /** What is there: these nodes, and no others. */
  readonly have?: readonly string[];
  /** Take nodes that nothing is said of as absent, as present, or answer for both. @defaultValue `'both'` */
  readonly unknownAs?: UnknownAs;
  /** What can be bought for nothing. @defaultValue `'resources'` */
  readonly trade?: Trade;
  /** Price of adding a node, ≥ 0; Infinity: it cannot be added. @defaultValue 1 each */
  readonly cost?: Costs;
  /** Price of buying a node, ≥ 0; Infinity: it cannot be bought, whatever `trade` says. @defaultValue none can be bought but by `trade` */
  readonly buy?: ReadonlyMap<string, number>;
  /** Nodes that may be neither added nor bought. @defaultValue `[]` */
  readonly forbid?: readonly string[];
  /** Nodes that are added whatever comes of it. @defaultValue `[]` */
  readonly force?: readonly string[];
  /** Who looks for the optimum. @defaultValue `'auto'`: the own search first, HiGHS where that does not finish */
  readonly solver?: Solver;
  /**
   * Seconds that HiGHS may take in all, and for each of them ten million places that the own search, where it is alone, may
   * look at: a bound that is the same on every machine. The best found is returned with `optimal: false`. @defaultValue 60
   */
  readonly timeLimitSeconds?: number;
  /** Stops long work: the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
}

/** The filling options in force, as results echo them. */
export interface FillingEcho extends Partial<LensEcho> {
  readonly have?: readonly string[];
  readonly mode: Mode;
  readonly include: readonly Inclusion[];
  readonly unknownAs: UnknownAs;
  readonly trade: Trade;
  /** Prices of adding that are not 1. */
  readonly cost: readonly (readonly [node: string, price: number])[];
  readonly buy: readonly (readonly [node: string, price: number])[];
  readonly forbid: readonly string[];
  readonly force: readonly string[];
  readonly solver: Solver;
  readonly timeLimitSeconds: number;
}

/** One way the unknown may turn out, ready to be filled. */
export interface FillingWorld {
  readonly unknown: 'absent' | 'present';
  readonly problem: MakeOrBuy;
  readonly bought: Uint8Array;
  /** 1 per node that is there, what was forced included. */
  readonly given: Uint8Array;
  /** Nodes that are forced and not there. */
  readonly forced: readonly number[];
}

/** A filling question made ready. */
export interface Filling {
  readonly mode: Mode;
  readonly counts: Uint8Array;
  readonly echo: FillingEcho;
  readonly worlds: readonly FillingWorld[];
  /** 1 per node that the coverage says nothing of. */
  readonly isUnknown: Uint8Array;
  readonly evidence: Evidence;
  readonly addPrice: Float64Array;
  readonly forbidden: ReadonlySet<number>;
  readonly bounds: SolverBounds;
}

/** Checks and resolves the options of a filling question. */
export function fillingOf(network: Network, options: FillingOptions, targets: readonly number[]): Filling {
  if (targets.length === 0)
    throw new ChainError('invalid-option', { option: 'targets', found: '[]', expected: { zh: '至少一个节点', en: 'at least one node' } });
  const mode = modeOf(options, 'start-up');
  const counts = countsOf(network, options);
  const solver = oneOf('solver', options.solver ?? 'auto', solvers);
  const seconds = numberWithin('timeLimitSeconds', options.timeLimitSeconds ?? 60, Infinity);
  const presence = presenceOf(network, options);
  const trade = options.trade ?? 'resources';
  const bought = boughtNodes(network, trade);
  const addPrice = addPrices(network, options.cost);
  const buyPrice = buyPrices(network, options.buy);
  const forbidden = new Set(resolveAll(network, options.forbid ?? []));
  const isGiven = (index: number) => !isSuppliable(network, index);
  network.nodes.forEach(({ node }, index) => {
    if (node.siting === 'resource-bound' || forbidden.has(index)) addPrice[index] = Infinity;
    if (forbidden.has(index)) buyPrice[index] = Infinity;
  });
  const free = Uint8Array.from(network.nodes, (_node, index) =>
    bought.has(index) && !forbidden.has(index) && Number.isNaN(buyPrice[index]!) ? 1 : 0,
  );
  const priced = buyPrice.map((price) => (Number.isNaN(price) ? Infinity : price));
  checkSum([...addPrice, ...priced]);
  const asked = resolveAll(network, options.force ?? []);
  for (const index of asked) {
    if (presence[index] === 'present' || isGiven(index) || addPrice[index]! < Infinity) continue;
    throw new ChainError('invalid-option', {
      option: 'force',
      found: network.nodes[index]!.id,
      expected: { zh: '可以新增的节点（未被禁止，也不依赖资源禀赋）', en: 'nodes that can be added: not forbidden, not resource-bound' },
    });
  }
  const unknownAs = oneOf('unknownAs', options.unknownAs ?? 'both', unknownReadings);
  const isUnknown = Uint8Array.from(presence, (state, index) => (state === 'unknown' && !isGiven(index) ? 1 : 0));
  const readings = (['absent', 'present'] as const).filter(
    (reading) => unknownAs === reading || (unknownAs === 'both' && (reading === 'absent' || isUnknown.includes(1))),
  );
  const worlds = readings.map((unknown): FillingWorld => {
    const there = Uint8Array.from(presence, (state, index) =>
      state === 'present' || isGiven(index) || (unknown === 'present' && state === 'unknown') ? 1 : 0,
    );
    const given = Uint8Array.from(there);
    for (const index of asked) given[index] = 1;
    const problem = makeOrBuy(coreOf(network).compiled, counts, { given, bought: free, addPrice, buyPrice: priced }, targets);
    return { unknown, problem, bought: free, given, forced: asked.filter((index) => there[index] === 0) };
  });
  const echoed = (prices: Float64Array, keep: (price: number) => boolean) =>
    network.nodes.flatMap(({ id }, index): [string, number][] => (keep(prices[index]!) ? [[id, prices[index]!]] : []));
  return {
    mode,
    counts,
    worlds,
    isUnknown,
    evidence: evidenceIn(presence),
    addPrice,
    forbidden,
    bounds: { solver, seconds, maxWork: solver === 'search' ? seconds * 1e7 : 2e7, pause: pauses(options.signal) },
    echo: {
      ...lensEcho(options),
      ...(options.have === undefined ? {} : { have: options.have }),
      mode,
      include: inclusionsOf(options),
      unknownAs,
      trade,
      cost: echoed(addPrice, (price) => price !== 1 && price < Infinity),
      buy: echoed(priced, (price) => price < Infinity),
      forbid: options.forbid ?? [],
      force: options.force ?? [],
      solver,
      timeLimitSeconds: seconds,
    },
  };
}

function presenceOf(network: Network, options: FillingOptions): readonly Presence[] {
  if (options.coverage !== undefined && options.have === undefined) {
    return lensOf(network, options.coverage, options).presence;
  }
  if (options.coverage !== undefined)
    throw new ChainError('invalid-option', {
      option: 'have',
      found: 'coverage + have',
      expected: { zh: '与 coverage 二者取一', en: 'either this or a coverage' },
    });
  if (options.have === undefined) throw new ChainError('coverage-needed', {});
  for (const option of ['lens', 'presentIf'] as const) {
    const value = options[option];
    if (value === undefined) continue;
    const found = typeof value === 'object' ? JSON.stringify(value) : value;
    throw new ChainError('invalid-option', {
      option,
      found,
      expected: { zh: '与 coverage 一同给出，不与 have 同用', en: 'a coverage to look at, not a list of what is there' },
    });
  }
  const have = new Set(resolveAll(network, options.have));
  return network.nodes.map((_node, index) => (have.has(index) ? 'present' : 'absent'));
}

/** Price of adding each node, checked: 1 where none is named. */
function addPrices(network: Network, cost: Costs | undefined): Float64Array {
  if (typeof cost !== 'function') return namedPrices(network, 'cost', cost, 1);
  return Float64Array.from(network.nodes, ({ id }) => checkedPrice(`cost(${id})`, cost(id)));
}

/** Price of buying each node, checked: NaN where none is named. */
function buyPrices(network: Network, buy: ReadonlyMap<string, number> | undefined): Float64Array {
  return namedPrices(network, 'buy', buy, NaN);
}

/** Prices from a table, in which every node is named once. */
function namedPrices(network: Network, option: string, table: ReadonlyMap<string, number> | undefined, otherwise: number): Float64Array {
  const prices = new Float64Array(network.nodes.length).fill(otherwise);
  if (table === undefined) return prices;
  for (const [index, price] of numbersByNode(network, option, table)) {
    prices[index] = checkedPrice(`${option}(${network.nodes[index]!.id})`, price);
  }
  return prices;
}

/** Prices that no number can add up to would make every set cost Infinity, as if there were none. */
function checkSum(prices: readonly number[]): void {
  const sum = prices.reduce((all, price) => (price < Infinity ? all + price : all), 0);
  if (sum < Infinity) return;
  throw new ChainError('invalid-option', {
    option: 'cost + buy',
    found: `> ${Number.MAX_VALUE}`,
    expected: { zh: '总和为有限数的价格', en: 'prices with a finite sum' },
  });
}

function checkedPrice(option: string, price: number): number {
  if (typeof price === 'number' && price >= 0) return price;
  throw new ChainError('invalid-option', { option, found: String(price), expected: { zh: '非负数', en: 'a number ≥ 0' } });
}

/** Lets others have their turn, and stops when the caller asked for it. */
function pauses(signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    if (signal === undefined) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
}

/** A needed node that cannot be had, and what keeps it from being. */
export interface Lacking {
  readonly node: string;
  /** Nothing can add it or sell it; it was forbidden; one of its needs lists nobody; it stands in a loop that cannot start itself. */
  readonly why: 'cannot-be-had' | 'forbidden' | 'no-supplier' | 'loop';
}

/**
 * Why targets cannot run with everything that can be had: the nodes at the bottom of it, in declaration order.
 *
 * With all of them running, whatever their needs, every one of the targets could run.
 *
 * @complexity O(n + m), and as much again for every loop that stands above another and cannot start itself either
 */
export function lackingIn(network: Network, filling: Filling, { problem }: FillingWorld, targets: readonly number[]): Lacking[] {
  const { compiled, nodeOf } = problem;
  const { slotStart, memberStart, members } = compiled;
  const there = attainable(problem);
  const counts = Uint8Array.from(compiled.slotEssential);
  const found = new Map<number, Lacking['why']>();
  for (;;) {
    const runs = operable(compiled, counts, there, filling.mode);
    const stopped = new Set(targets.filter((target) => runs[target] === 0));
    if (stopped.size === 0) break;
    const unmet = new Uint8Array(compiled.slotCount);
    const bottom: (readonly [place: number, why: Lacking['why']])[] = [];
    for (const place of stopped) {
      if (there[place] === 0) {
        bottom.push([place, filling.forbidden.has(nodeOf[place]!) ? 'forbidden' : 'cannot-be-had']);
        continue;
      }
      for (let slot = slotStart[place]!; slot < slotStart[place + 1]!; slot++) {
        const listed = members.subarray(memberStart[slot], memberStart[slot + 1]);
        if (counts[slot] === 0 || listed.some((member) => runs[member] === 1)) continue;
        unmet[slot] = 1;
        if (listed.length === 0) bottom.push([place, 'no-supplier']);
        for (const member of listed) stopped.add(member);
      }
    }
    if (bottom.length === 0) for (const place of loopsBelow(compiled, unmet, stopped)) bottom.push([place, 'loop']);
    for (const [place, why] of bottom) {
      found.set(nodeOf[place]!, why);
      there[place] = 1;
      counts.fill(0, slotStart[place], slotStart[place + 1]);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([node, why]) => ({ node: network.nodes[node]!.id, why }));
}

/** Of places that stop one another, those in loops that wait for nothing but themselves. */
function loopsBelow(compiled: Compiled, unmet: Uint8Array, stopped: ReadonlySet<number>): number[] {
  const digraph = digraphOf(compiled, unmet);
  const { component, count } = strongComponents(digraph);
  const waits = new Uint8Array(count);
  for (const place of stopped) {
    const suppliers = digraph.suppliers.subarray(digraph.supplierStart[place], digraph.supplierStart[place + 1]);
    if (suppliers.some((supplier) => component[supplier] !== component[place])) waits[component[place]!] = 1;
  }
  return [...stopped].filter((place) => waits[component[place]!] === 0);
}
