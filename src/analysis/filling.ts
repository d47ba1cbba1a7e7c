import { ChainError } from '../model/chain-error.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { operable } from '../graph/fixed-point.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import type { Presence } from '../graph/presence-rule.ts';
import { attainable } from '../graph/completion-core.ts';
import { solvers, type Solver, type SolverBounds } from '../graph/cheapest-sets.ts';
import { makeOrBuy, type MakeOrBuy } from '../graph/make-or-buy.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { evidenceIn, isSuppliable, type Evidence } from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, numberWithin, oneOf, type StructureOptions } from './options.ts';
import type { TargetOptions } from './targets.ts';
import { boughtNodes, type Trade } from './trade.ts';

/** What something costs, node by node. */
export type Costs = ReadonlyMap<string, number> | ((node: string) => number);

/** How what is unknown is to be taken. */
export const unknownReadings = ['both', 'absent', 'present'] as const;
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
  /** Seconds that HiGHS may take in all; the best found is returned with `optimal: false`. @defaultValue 60 */
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
    bounds: { solver, seconds, maxWork: solver === 'search' ? 1e10 : 2e7, pause: pauses(options.signal) },
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
  const have = new Set(resolveAll(network, options.have));
  return network.nodes.map((_node, index) => (have.has(index) ? 'present' : 'absent'));
}

/** Price of adding each node, checked. */
function addPrices(network: Network, cost: Costs | undefined): Float64Array {
  const given = cost instanceof Map ? new Map([...cost].map(([node, price]) => [resolveNode(network, node), price as number])) : undefined;
  return Float64Array.from(network.nodes, ({ id }, index) => {
    const price = typeof cost === 'function' ? cost(id) : (given?.get(index) ?? 1);
    return checkedPrice(`cost(${id})`, price);
  });
}

/** Price of buying each node, NaN where none is named. */
function buyPrices(network: Network, buy: ReadonlyMap<string, number> | undefined): Float64Array {
  const prices = new Float64Array(network.nodes.length).fill(NaN);
  for (const [node, price] of buy ?? []) prices[resolveNode(network, node)] = checkedPrice(`buy(${node})`, price);
  return prices;
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
  /** Nothing can add it or sell it; it was forbidden; one of its needs lists nobody; it waits for a loop to start itself. */
  readonly why: 'cannot-be-had' | 'forbidden' | 'no-supplier' | 'loop';
}

/** Why targets cannot run with everything that can be had: the nodes at the bottom of it, in declaration order. */
export function lackingIn(network: Network, filling: Filling, { problem }: FillingWorld, targets: readonly number[]): Lacking[] {
  const { compiled, nodeOf } = problem;
  const there = attainable(problem);
  const runs = operable(compiled, compiled.slotEssential, there, filling.mode);
  const found = new Map<number, Lacking['why']>();
  const seen = new Set<number>();
  const stack = targets.filter((target) => runs[target] === 0);
  const loops: number[] = [];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const node = nodeOf[place]!;
    if (there[place] === 0) {
      // The buy of a gate that is not on sale says nothing: its make does.
      if (problem.isBuy[place] === 0) found.set(node, filling.forbidden.has(node) ? 'forbidden' : 'cannot-be-had');
      continue;
    }
    let isBottom = true;
    for (let slot = compiled.slotStart[place]!; slot < compiled.slotStart[place + 1]!; slot++) {
      const members = compiled.members.subarray(compiled.memberStart[slot], compiled.memberStart[slot + 1]);
      if (members.some((member) => runs[member] === 1)) continue;
      if (members.length === 0) found.set(node, 'no-supplier');
      for (const member of members) {
        stack.push(member);
        isBottom = false;
      }
    }
    if (!isBottom) loops.push(place);
  }
  if (found.size === 0) for (const place of loops) found.set(nodeOf[place]!, 'loop');
  return [...found]
    .filter(([node]) => node >= 0)
    .sort(([a], [b]) => a - b)
    .map(([node, why]) => ({ node: network.nodes[node]!.id, why }));
}
