import type { EvidenceLevel } from '../model/claim.ts';
import { completionCore } from '../graph/completion-core.ts';
import { cheapestSets } from '../graph/cheapest-sets.ts';
import { claimsOfSlot, evidenceOf, weakest, type CitedClaim } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { lensEcho, lensOf } from '../graph/lens.ts';
import { makeOrBuy } from '../graph/make-or-buy.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { unknownReadings, type UnknownReading } from '../graph/outside-supply.ts';
import { fillingOf, type Filling, type FillingEcho, type FillingOptions, type FillingWorld, type UnknownAs } from './filling.ts';
import { isSuppliable, suppliersOf, type Evidence } from './node-state.ts';
import { oneOf, wholeNumber } from './options.ts';
import { solutionOf } from './solution.ts';
import { targetsOf, type TargetOptions, type Targets, type TargetsFrom } from './targets.ts';

/** Options of {@link extend}. */
export interface ExtendOptions
  extends Omit<FillingOptions, 'unknownAs' | 'cost' | 'buy' | 'force' | 'solver' | 'timeLimitSeconds'>, TargetOptions {
  /** Take nodes that nothing is said of as absent or as present; there is one answer, so `both` is refused. @defaultValue `'absent'` */
  readonly unknownAs?: UnknownAs;
  /** How many nodes may be missing besides the candidate itself. @defaultValue 1 */
  readonly maxMissing?: number;
}

/** A node to extend into. */
export interface Candidate {
  readonly node: string;
  /** It needs something present; or it is an alternative to something present. */
  readonly direction: 'downstream' | 'sideways';
  /** What is here and leads to it: what it needs, or what it could stand in for. */
  readonly from: readonly string[];
  /** The fewest nodes to add besides it. */
  readonly missing: readonly string[];
  /** Value of the targets that become attainable with it and what is missing. */
  readonly value: number;
  /** Everything that becomes operable with them, they themselves included. */
  readonly unlocks: readonly string[];
  /** What it would rely on from outside: nodes bought, each with the outside suppliers that are known. */
  readonly imports: readonly { readonly node: string; readonly suppliers: readonly string[] }[];
  /** `possible` when nothing is said of it: it may be here already. */
  readonly certainty: 'certain' | 'possible';
  /** What says that it needs what it comes from. */
  readonly claims: readonly CitedClaim[];
}

/** What {@link extend} gives. */
export interface ExtendResult {
  readonly question: 'extend';
  readonly options: Pick<FillingEcho, 'lens' | 'presentIf' | 'have' | 'mode' | 'include' | 'trade' | 'forbid'> & {
    readonly unknownAs: UnknownReading;
    readonly maxMissing: number;
  };
  readonly targetsFrom: TargetsFrom;
  readonly evidence: Evidence;
  readonly candidates: readonly Candidate[];
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What could be made next from what is here — 延链: nodes downstream of what is present, or beside it, that lack little.
 *
 * A candidate is not here, can be added, and can be built up with at most `maxMissing` other additions; `missing` is the
 * smallest such set. What is unknown counts as absent unless `unknownAs: 'present'`.
 * Order: value, then fewer missing, then more unlocked, then declaration order.
 *
 * @param options.mode @defaultValue `'start-up'`
 * @throws ChainError as `completions`
 * @complexity O(n + m) for every node beside or below what is present, and a small search where something is missing
 * @example (await extend(toy, { have: ['a', 'b'] })).candidates[0].node // => 'toy/t'
 */
export async function extend(network: Network, options: ExtendOptions): Promise<ExtendResult> {
  const targets = targetsOf(network, options);
  const maxMissing = wholeNumber('maxMissing', options.maxMissing ?? 1);
  const unknownAs = oneOf('unknownAs', (options.unknownAs ?? 'absent') as UnknownReading, unknownReadings);
  const filling = fillingOf(network, { ...options, unknownAs, solver: 'search' }, targets.nodes);
  const world = filling.worlds[0]!;
  const candidates = await candidatesIn(network, filling, world, targets, options, maxMissing);
  const { have, mode, include, trade, forbid } = filling.echo;
  return {
    question: 'extend',
    options: {
      ...lensEcho(options),
      ...(have === undefined ? {} : { have }),
      mode,
      include,
      trade,
      forbid,
      unknownAs,
      maxMissing,
    },
    targetsFrom: targets.from,
    evidence: filling.evidence,
    candidates,
    ...evidenceOf(weakest(candidates.map(({ claims }) => claims))),
  };
}

/** Candidates looked at between two pauses: pausing costs about as much as looking at some of them. */
const stride = 16;

async function candidatesIn(
  network: Network,
  filling: Filling,
  world: FillingWorld,
  targets: Targets,
  options: ExtendOptions,
  maxMissing: number,
): Promise<Candidate[]> {
  const { compiled } = coreOf(network);
  const { counts, mode, addPrice } = filling;
  const { given, bought } = world;
  const { slotStart, memberStart, members, useStart, uses } = compiled;
  const lens = options.coverage === undefined ? undefined : lensOf(network, options.coverage, options);
  const base = operable(world.problem.compiled, world.problem.compiled.slotEssential, world.problem.given, mode);
  const isHere = (node: number) => given[node] === 1 && isSuppliable(network, node);
  const offer = {
    given,
    bought,
    addPrice: Float64Array.from(addPrice, (price) => (price < Infinity ? 1 : Infinity)),
    buyPrice: new Float64Array(addPrice.length).fill(Infinity),
  };
  const values = new Map(targets.nodes.map((target, at) => [target, targets.values[at]!]));
  const ids = (nodes: Iterable<number>) => Array.from(nodes, (node) => network.nodes[node]!.id);
  const found: { readonly candidate: Candidate; readonly node: number }[] = [];
  await filling.bounds.pause();
  let looked = 0;
  for (let node = 0; node < network.nodes.length; node++) {
    if (given[node] === 1 || bought[node] === 1 || addPrice[node] === Infinity) continue;
    const below = new Set<number>();
    const claims: CitedClaim[] = [];
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0) continue;
      const present = [...members.subarray(memberStart[slot], memberStart[slot + 1])].filter(isHere);
      for (const member of present) below.add(member);
      if (present.length > 0) claims.push(...claimsOfSlot(network, slot));
    }
    const beside = new Set<number>();
    for (let at = useStart[node]!; below.size === 0 && at < useStart[node + 1]!; at++) {
      const slot = uses[at]!;
      if (counts[slot] === 0) continue;
      const present = [...members.subarray(memberStart[slot], memberStart[slot + 1])].filter((member) => member !== node && isHere(member));
      for (const member of present) beside.add(member);
      if (present.length > 0) claims.push(...claimsOfSlot(network, slot));
    }
    if (below.size === 0 && beside.size === 0) continue;
    if (++looked % stride === 0) await filling.bounds.pause();
    const problem = makeOrBuy(compiled, counts, offer, [node]);
    const reduced = completionCore(problem, mode);
    if (reduced.kind === 'impossible' || reduced.core.forced.length > maxMissing + 1) continue;
    const { core } = reduced;
    const { sets } = await cheapestSets(core, mode, 1, { ...filling.bounds, maxWork: 1e7 });
    const [set] = sets;
    if (set === undefined || core.forced.length + set.length > maxMissing + 1) continue;
    const places = [...core.forced, ...set.map((place) => core.plan.nodeAt[place]!)];
    const { completion } = solutionOf(network, filling, { ...world, problem }, [node], places, () => false);
    const available = Uint8Array.from(problem.given);
    for (const place of places) available[place] = 1;
    const after = operable(problem.compiled, problem.compiled.slotEssential, available, mode);
    const unlocked = [...network.nodes.keys()].filter((one) => after[one] === 1 && base[one] === 0);
    const own = network.nodes[node]!.id;
    found.push({
      node,
      candidate: {
        node: own,
        direction: below.size > 0 ? 'downstream' : 'sideways',
        from: ids(below.size > 0 ? below : beside),
        missing: completion.add.filter((id) => id !== own),
        value: unlocked.reduce((sum, one) => sum + (values.get(one) ?? 0), 0),
        unlocks: ids(unlocked),
        imports: completion.buy.map((id) => ({
          node: id,
          suppliers: lens === undefined ? [] : suppliersOf(lens, coreOf(network).indexOf.get(id)!),
        })),
        certainty: filling.isUnknown[node] === 1 ? 'possible' : 'certain',
        claims,
      },
    });
  }
  return found
    .sort(
      (a, b) =>
        b.candidate.value - a.candidate.value ||
        a.candidate.missing.length - b.candidate.missing.length ||
        b.candidate.unlocks.length - a.candidate.unlocks.length ||
        a.node - b.node,
    )
    .map(({ candidate }) => candidate);
}
