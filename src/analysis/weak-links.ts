import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Certainty, Mode, NodeState } from '../model/terms.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { answer, type Question } from '../graph/kernels.ts';
import { knockOut } from '../graph/knock-out.ts';
import { lensEcho, lensOf, type Inclusion, type Lens, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveNode } from '../graph/resolve.ts';
import { baselineOf, type Baseline } from './cascade.ts';
import { lossOfEach } from './loss-of-each.ts';
import { capabilityOf, chokepointOf, nodeStates, thresholdsOf, type Chokepoint, type StateThresholds } from './node-state.ts';
import { countsOf, inclusionsOf, modeOf, numberWithin, positiveInteger, type StructureOptions } from './options.ts';
import { concentrationOf, type Bounds } from './shares.ts';
import { supplyShares } from './concentration.ts';
import { targetsOf, type TargetOptions } from './targets.ts';
import { firstStopped, stepsOfFall, type Step } from './witness.ts';

/** ρ, 0–1: of all nodes alike, or by node. */
export type Recoverable = number | ReadonlyMap<string, number> | ((node: string) => number | undefined);

/** Options of {@link weakLinks}. */
export interface WeakLinkOptions extends StructureOptions, TargetOptions, LensOptions, StateThresholds {
  /** What a lens has: adds state, exposure and foreign loss. @defaultValue none: every node is available */
  readonly coverage?: Coverage;
  /**
   * ρ, 0–1: the part of a node's loss that is made good in time, by stocks or otherwise; see `timeToSurvive`. A number for
   * all, or by node. @defaultValue unknown
   */
  readonly recoverable?: Recoverable;
  /** How many links to return. @defaultValue all with a loss above 0 */
  readonly top?: number;
}

/** A node, and what is lost with it. */
export interface WeakLink {
  readonly node: string;
  /** Share, 0–1, of the value of the running targets lost when the node is lost everywhere. */
  readonly loss: number;
  /** The same when only supply from outside the lens is cut; bounds when it is unknown what is here. */
  readonly foreignLoss?: number | Bounds;
  /** Loss if the node vanishes; equal to `loss` as long as output is all or nothing. */
  readonly consequence: number;
  /** Share, 0–1, of what is needed that comes from outside the lens; absent when unknown. */
  readonly exposure?: number;
  /** Share, 0–1, of the largest jurisdiction among suppliers outside the lens, in the widest scope known; absent when unknown. */
  readonly concentration?: number | Bounds;
  /** That jurisdiction. */
  readonly concentratedIn?: string;
  /** ρ as given. */
  readonly recoverable?: number;
  /** consequence · exposure · concentration · (1 − ρ), for reading beside `loss`; absent when a factor is unknown. */
  readonly product?: number | Bounds;
  /** State under the lens; absent without a coverage. */
  readonly state?: NodeState;
  /** Whether it is essential, without a present substitute, and held by few outside. */
  readonly chokepoint: Chokepoint;
  /** `possible` when the verdict on the lens hangs on a node that is not evidenced. */
  readonly certainty: Certainty;
  /** The targets that stop, as declared, and how the loss reaches one: the one worth most, of equals the one that falls first. */
  readonly because: { readonly stops: readonly string[]; readonly steps: readonly Step[] };
}

/** What {@link weakLinks} gives. */
export interface WeakLinksResult {
  readonly question: 'weak-links';
  readonly options: Partial<LensEcho> & {
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly weakBelow: number;
    readonly fewSuppliers: number;
    readonly top?: number;
  };
  readonly baseline: Baseline;
  /** Greatest loss first, then declaration order. */
  readonly links: readonly WeakLink[];
  /** Whether links with a product stand in the same order by it; if not, the first that it puts behind one it puts ahead. */
  readonly productOrder?: { readonly agrees: true } | { readonly agrees: false; readonly behind: string; readonly ahead: string };
  /** How many nodes have a loss above 0, shown or not. */
  readonly total: number;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * Where a chain is weak — 薄弱环节: the nodes without which targets stop, by what is lost with each.
 *
 * Loss is counterfactual and has no weights: the node is removed, and the value of the targets that stop is taken
 * as a share of the value of those that ran. Nodes whose loss stops nothing but themselves are left out. The world
 * in which they are removed has every node from somewhere, but for those that the coverage calls broken.
 * Order: loss, greatest first, then declaration order. Units: shares 0–1. When nothing runs at baseline there are no
 * links, and `baseline.kind` says so.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(u / 32 · (n + m)) at worst for u nodes upstream, less where losses stay local
 * @example weakLinks(toy, { targets: ['t'] }).links.map(({ node, loss }) => [node, loss]) // => [['toy/b', 1]]
 */
export function weakLinks(network: Network, options: WeakLinkOptions = {}): WeakLinksResult {
  return answer(weakLinksQuestion(network, options));
}

/** {@link weakLinks} as a question. */
export function* weakLinksQuestion(network: Network, options: WeakLinkOptions): Question<WeakLinksResult> {
  const mode = modeOf(options, 'sustain');
  const counts = countsOf(network, options);
  const thresholds = thresholdsOf(options);
  const { compiled } = coreOf(network);
  const targets = targetsOf(network, options);
  const lens = options.coverage === undefined ? undefined : lensOf(network, options.coverage, options);
  const states = lens === undefined ? undefined : nodeStates(network, lens, counts, thresholds);
  const available = Uint8Array.from(network.nodes, (_node, index) => (states?.[index] === 'broken' ? 0 : 1));
  const engine = knockOut(compiled, counts, available, mode);
  const { loss: lossAt } = yield* lossOfEach(network, { compiled, counts, available, mode }, targets);
  const recoverable = recoverableOf(network, options);
  const ranked = network.nodes
    .flatMap((_node, node) => (lossAt[node]! > 0 ? [{ node, loss: lossAt[node]! }] : []))
    .sort((a, b) => b.loss - a.loss); // stable: ties keep declaration order
  const shown = options.top === undefined ? ranked : ranked.slice(0, positiveInteger('top', options.top));
  const links = shown.map(({ node, loss }): WeakLink => {
    const fallen = engine.without([node]);
    const gone = new Set(fallen.nodes);
    const stops = targets.nodes.filter((target) => target !== node && engine.baseline[target] === 1 && gone.has(target));
    return {
      node: network.nodes[node]!.id,
      loss,
      consequence: loss,
      ...(lens === undefined || states === undefined
        ? { ...given(recoverable(node)), chokepoint: 'no' as const, certainty: 'certain' as const }
        : underLens(lens, node, states[node]!, { loss, recoverable: recoverable(node), thresholds, include: inclusionsOf(options) })),
      because: {
        stops: stops.map((target) => network.nodes[target]!.id),
        steps: stepsOfFall(network, fallen, firstStopped(targets, stops, fallen)),
      },
    };
  });
  return {
    question: 'weak-links',
    options: {
      mode,
      include: inclusionsOf(options),
      ...thresholds,
      ...lensEcho(options),
      ...(options.top === undefined ? {} : { top: options.top }),
    },
    baseline: baselineOf(network, targets, engine.baseline),
    links,
    ...productOrderOf(links),
    total: ranked.length,
    ...evidenceOf(weakest(links.flatMap(({ because }) => because.steps.map(({ claims }) => claims)))),
  };
}

interface Factors {
  readonly loss: number;
  readonly recoverable: number | undefined;
  readonly thresholds: Required<StateThresholds>;
  readonly include: readonly Inclusion[];
}

function underLens(lens: Lens, node: number, state: NodeState, { loss, recoverable, thresholds, include }: Factors) {
  const capability = capabilityOf(lens, node);
  const away = state === 'missing' || state === 'broken';
  const exposure = away ? 1 : capability === undefined || state === 'unknown' ? undefined : 1 - Math.min(1, capability);
  const certainty: Certainty = state === 'unknown' ? 'possible' : 'certain';
  const [widest] = supplyShares(lens.coverage, lens.outside.get(node) ?? [], 'jurisdictions', include);
  const largest = widest?.scope === undefined ? undefined : concentrationOf(widest.suppliers.map(({ share }) => share)).largest;
  const times = (factor: number) => loss * exposure! * factor * (1 - recoverable!);
  return {
    foreignLoss: state === 'unknown' ? { low: 0, high: loss } : away ? loss : 0,
    ...(exposure === undefined ? {} : { exposure }),
    ...(largest === undefined ? {} : { concentration: oneOrBoth(largest), concentratedIn: widest!.suppliers[0]!.supplier }),
    ...given(recoverable),
    ...(exposure === undefined || largest === undefined || recoverable === undefined
      ? {}
      : { product: oneOrBoth({ low: times(largest.low), high: times(largest.high) }) }),
    state,
    chokepoint: chokepointOf(lens, node, state, true, thresholds),
    certainty,
  };
}

function oneOrBoth({ low, high }: Bounds): number | Bounds {
  return low === high ? low : { low, high };
}

function given(recoverable: number | undefined): { readonly recoverable?: number } {
  return recoverable === undefined ? {} : { recoverable };
}

/** ρ of a node as the caller gave it, checked. */
function recoverableOf(network: Network, { recoverable }: WeakLinkOptions): (node: number) => number | undefined {
  if (recoverable === undefined) return () => undefined;
  const listed =
    recoverable instanceof Map
      ? new Map(
          [...(recoverable as ReadonlyMap<string, number>)].map(([id, value]) => [
            resolveNode(network, id),
            numberWithin('recoverable', value),
          ]),
        )
      : undefined;
  if (listed !== undefined) return (node) => listed.get(node);
  return (node) => {
    const value = typeof recoverable === 'function' ? recoverable(network.nodes[node]!.id) : (recoverable as number);
    return value === undefined ? undefined : numberWithin('recoverable', value);
  };
}

/** Compares the order by product with the links' own, which is by loss; ties and overlapping bounds agree. */
function productOrderOf(links: readonly WeakLink[]): Pick<WeakLinksResult, 'productOrder'> {
  const rated = links.flatMap(({ node, loss, product }) => {
    if (product === undefined) return [];
    return [{ node, loss, ...(typeof product === 'number' ? { low: product, high: product } : product) }];
  });
  if (rated.length === 0) return {};
  let least = rated[0]!; // the lowest upper bound of links with a greater loss
  let group = least; // the same among those of the loss that is being read
  for (const link of rated.slice(1)) {
    if (link.loss < group.loss) {
      if (group.high < least.high) least = group;
      group = link;
    } else if (link.high < group.high) group = link;
    if (least.loss > link.loss && link.low > least.high) return { productOrder: { agrees: false, behind: least.node, ahead: link.node } };
  }
  return { productOrder: { agrees: true } };
}
