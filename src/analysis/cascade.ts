import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import { claimsOfSlot, evidenceOf, weakest, type CitedClaim } from '../graph/evidence.ts';
import { knockOut, type Fallen } from '../graph/knock-out.ts';
import { lensEcho, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, memberIds, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { otherSuppliers, unsupplied, type Others } from '../graph/supply-layer.ts';
import { suppliersFor, supplierNamed } from './elements.ts';
import { countsOf, inclusionsOf, modeOf, oneOf, type StructureOptions } from './options.ts';
import { targetsOf, type Targets, type TargetOptions, type TargetsFrom } from './targets.ts';

/** Options of {@link cascade}. */
export interface CascadeOptions extends StructureOptions, TargetOptions, LensOptions {
  /** Nodes or stages that fail. */
  readonly failed?: readonly string[];
  /**
   * Suppliers that fail: providers, or jurisdictions with all their providers. A node fails with the last supplier
   * that the coverage names for it.
   */
  readonly failedSuppliers?: readonly string[];
  /** Who supplies what; needed for `failedSuppliers`. */
  readonly coverage?: Coverage;
  /**
   * Whether suppliers that nobody names step in: `stay` fails only nodes whose named shares add up to the whole.
   *
   * @defaultValue `'none'`
   */
  readonly others?: Others;
}

/** Why a node fell: it was among the failed; a need lost its last member; or its loop lost its footing. */
export type FallBecause =
  | { readonly kind: 'failed' }
  | { readonly kind: 'need' | 'loop'; readonly lacking: readonly string[]; readonly claims: readonly CitedClaim[] };

/** One fallen node. */
export interface FallenNode {
  readonly node: string;
  /** 1 for what fails directly, r + 1 for what falls because of losses up to round r. */
  readonly round: number;
  /** What made it fall. */
  readonly because: FallBecause;
}

/** What ran before, so that a loss has something to be a share of. */
export interface Baseline {
  readonly kind: 'running' | 'nothing-runs';
  /** Targets that run with nothing failed. */
  readonly running: readonly string[];
  /** Targets that do not run even so: lost already. */
  readonly idle: readonly string[];
  readonly targetsFrom: TargetsFrom;
}

/** What {@link cascade} gives. */
export interface CascadeResult {
  readonly question: 'cascade';
  readonly options: Partial<LensEcho> & {
    /** Nodes that failed directly, those left without a supplier included. */
    readonly failed: readonly string[];
    readonly failedSuppliers?: readonly string[];
    readonly others?: Others;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
  };
  readonly baseline: Baseline;
  /** By round, then the order of falling. */
  readonly fallen: readonly FallenNode[];
  /** Targets that ran and no longer do. */
  readonly stopped: readonly string[];
  /** Share, 0–1, of the value of the running targets that is lost; absent when nothing runs at baseline. */
  readonly loss?: number;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What falls when some nodes fail, round by round — 断链传导.
 *
 * Everything else is available. A node falls when an essential need of it has no running member left; a node with
 * another alternative stands. In mode `start-up`, loops that could keep turning but not be started again fall too,
 * together, one round after the rest.
 * Order: round, then the order of falling (declaration order of the users of what fell before). Units: `loss` is a
 * share of target value, 0–1; Loss of nothing is 0.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`; `coverage-needed` for
 * `failedSuppliers` without a coverage
 * @complexity O(n + m)
 * @example cascade(toy, { failed: ['a'] }).fallen.map((row) => row.node) // => ['toy/a']
 */
export function cascade(network: Network, options: CascadeOptions): CascadeResult {
  const mode = modeOf(options, 'sustain');
  const counts = countsOf(network, options);
  const { compiled } = coreOf(network);
  const suppliers = failedSuppliers(network, options);
  const failed = [...new Set([...resolveAll(network, options.failed ?? []), ...suppliers.nodes])].sort((a, b) => a - b);
  const targets = targetsOf(network, options);
  const engine = knockOut(compiled, counts, new Uint8Array(compiled.nodeCount).fill(1), mode);
  const fallen = engine.without(failed);
  const lost = new Set(fallen.nodes);
  const stopped = targets.nodes.filter((target) => engine.baseline[target] === 1 && lost.has(target));
  const loss = lossOf(targets, engine.baseline, lost);
  const ids = (indices: readonly number[]) => indices.map((index) => network.nodes[index]!.id);
  const rows = fallen.nodes.map((_node, at) => fallenNode(network, fallen, at));
  return {
    question: 'cascade',
    options: { failed: ids(failed), ...suppliers.asked, mode, include: inclusionsOf(options) },
    baseline: baselineOf(network, targets, engine.baseline),
    fallen: rows,
    stopped: ids(stopped),
    ...(loss === undefined ? {} : { loss }),
    ...evidenceOf(weakest(rows.map(({ because }) => (because.kind === 'failed' ? [] : because.claims)))),
  };
}

/** The nodes that fail with their suppliers, and how that was asked. */
function failedSuppliers(
  network: Network,
  options: CascadeOptions,
): { nodes: readonly number[]; asked: Partial<CascadeResult['options']> } {
  const { failedSuppliers: failing, coverage, others = 'none' } = options;
  if (failing === undefined || failing.length === 0) return { nodes: [], asked: {} };
  oneOf('others', others, otherSuppliers);
  const suppliers = suppliersFor(network, options);
  const known = [...suppliers.providers, ...suppliers.jurisdictions.keys()];
  const ids = failing.map((word) => supplierNamed(word, known, coverage));
  const lost = new Set(ids.flatMap((id) => [id, ...(suppliers.jurisdictions.get(id) ?? [])]));
  const asked = { failedSuppliers: ids, others, ...lensEcho(options) };
  return { nodes: unsupplied(suppliers, lost, others), asked };
}

function fallenNode(network: Network, fallen: Fallen, at: number): FallenNode {
  const node = network.nodes[fallen.nodes[at]!]!.id;
  const round = fallen.rounds[at]!;
  const slot = fallen.slots[at]!;
  if (slot === -1) return { node, round, because: { kind: 'failed' } };
  const lacking = memberIds(network, slot);
  return { node, round, because: { kind: at < fallen.byRounds ? 'need' : 'loop', lacking, claims: claimsOfSlot(network, slot) } };
}

/** What ran and what did not before anything was taken away. */
export function baselineOf(network: Network, targets: Targets, running: Uint8Array): Baseline {
  const ids = (state: 0 | 1) => targets.nodes.flatMap((index) => (running[index] === state ? [network.nodes[index]!.id] : []));
  const alive = ids(1);
  return { kind: alive.length > 0 ? 'running' : 'nothing-runs', running: alive, idle: ids(0), targetsFrom: targets.from };
}

/** The value lost as a share of the value that ran; `undefined` when nothing of value ran. */
export function lossOf(targets: Targets, running: Uint8Array, lost: ReadonlySet<number>): number | undefined {
  let before = 0;
  let gone = 0;
  targets.nodes.forEach((target, at) => {
    if (running[target] === 0) return;
    before += targets.values[at]!;
    if (lost.has(target)) gone += targets.values[at]!;
  });
  return before === 0 ? undefined : gone / before;
}
