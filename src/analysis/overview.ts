import type { Coverage } from '../model/coverage.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import { lensEcho, lensOf, type Lens, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { stageNodes } from '../graph/resolve.ts';
import { evidenceLevels } from '../model/claim.ts';
import { findGaps, type GapsResult, type Gap, type Completeness } from './find-gaps.ts';
import { isSuppliable } from './node-state.ts';
import { positiveInteger } from './options.ts';
import type { TargetOptions } from './targets.ts';
import { weakLinks, type WeakLink } from './weak-links.ts';
import type { Baseline } from './cascade.ts';

/** Options of {@link overview}. */
export interface OverviewOptions extends TargetOptions, LensOptions {
  /** Who has what. */
  readonly coverage: Coverage;
  /** How many weak links to list. @defaultValue 8 */
  readonly top?: number;
}

/** What is known of a stage here: all of its main nodes are there, some, none but planned, or nothing is said. */
export type StageState = 'present' | 'partial' | 'planned' | 'missing' | 'unknown';

/** One chain in one line. */
export interface ChainState {
  readonly chain: string;
  /** State of each stage, in printed order. */
  readonly stages: readonly { readonly stage: string; readonly state: StageState }[];
  /** Nodes that somebody would have to supply. */
  readonly nodes: number;
  /** How many nodes are there. */
  readonly present: number;
  /** Not present, but planned. */
  readonly planned: number;
  /** How many a source says are not there. */
  readonly missing: number;
  /** How many the coverage does not speak of. */
  readonly unknown: number;
}

/** What {@link overview} gives. */
export interface OverviewResult {
  readonly question: 'overview';
  readonly options: LensEcho & { readonly top: number };
  /** How many nodes there are. */
  readonly nodes: number;
  /** How many needs there are. */
  readonly needs: number;
  readonly baseline: Baseline;
  /** State of each chain, in the order composed. */
  readonly chains: readonly ChainState[];
  /** Weak links that a plan could act on, greatest loss first. */
  readonly weakLinks: readonly WeakLink[];
  /** Weak links that a region has or buys, ores and the like, greatest loss first. */
  readonly weakResources: readonly WeakLink[];
  /** How many weak links there are in all. */
  readonly weakTotal: number;
  /** The most blocking gap of each chain, chains as composed; chains without one are left out. */
  readonly gaps: readonly Gap[];
  /** How many gaps there are in all. */
  readonly gapTotal: number;
  /** Targets that can be reached: for certain, possibly, not. */
  readonly attainable: GapsResult['attainable'];
  /** Three figures: by count, weighted by capability, and the Leontief minimum. */
  readonly completeness: Completeness;
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * The main job in one answer — 总览: the state of every chain, the weakest links, the most blocking gap of each chain.
 *
 * Composes {@link weakLinks} and {@link findGaps} with their defaults; a stage's state looks at the nodes that the
 * plan prints in it, or at all of its nodes where none is marked as printed.
 * Order: chains as composed, links by loss.
 *
 * @throws ChainError as {@link weakLinks} and {@link findGaps} do
 * @complexity that of {@link weakLinks} and {@link findGaps}
 * @example overview(network, { coverage: jiangxi }).chains.length // => 11
 */
export function overview(network: Network, options: OverviewOptions): OverviewResult {
  const top = positiveInteger('top', options.top ?? 8);
  const { top: _listed, ...asked } = options;
  const weak = weakLinks(network, asked);
  const gaps = findGaps(network, options);
  const lens = lensOf(network, options.coverage, options);
  const bound = new Set(network.nodes.flatMap(({ id, node }) => (node.siting === 'resource-bound' ? [id] : [])));
  const open = gaps.gaps.filter((gap) => !gap.bought);
  const weakestEvidence = worse(weak.weakestEvidence, gaps.weakestEvidence);
  return {
    question: 'overview',
    options: { ...lensEcho(options), top },
    nodes: network.nodes.length,
    needs: network.nodes.reduce((sum, { node }) => sum + node.needs.length, 0),
    baseline: weak.baseline,
    chains: chainStates(network, lens),
    weakLinks: weak.links.filter(({ node }) => !bound.has(node)).slice(0, top),
    weakResources: weak.links.filter(({ node }) => bound.has(node)).slice(0, Math.ceil(top / 2)),
    weakTotal: weak.total,
    gaps: network.chains.flatMap(({ id }) => open.find(({ node }) => node.startsWith(`${id}/`)) ?? []),
    gapTotal: open.length,
    attainable: gaps.attainable,
    completeness: gaps.completeness,
    ...(weakestEvidence === undefined ? {} : { weakestEvidence }),
  };
}

function worse(a: EvidenceLevel | undefined, b: EvidenceLevel | undefined): EvidenceLevel | undefined {
  return evidenceLevels.findLast((level) => level === a || level === b);
}

function chainStates(network: Network, lens: Lens): ChainState[] {
  const isPlanned = (index: number) =>
    lens.presence[index] === 'unknown' && (lens.inside.get(index) ?? []).some(({ status }) => status === 'planned');
  const supplied = (index: number) => isSuppliable(network, index);
  const { indexOf } = coreOf(network);
  return network.chains.map((chain) => {
    const own = chain.nodes.map((node) => indexOf.get(`${chain.id}/${node.id}`)!).filter(supplied);
    const count = (keep: (index: number) => boolean) => own.filter(keep).length;
    return {
      chain: chain.id,
      stages: chain.stages.map((stage) => {
        const all = stageNodes(network, chain.id, stage.id).filter(supplied);
        const printed = all.filter((index) => network.nodes[index]!.node.origin === 'printed');
        return { stage: stage.id, state: stageState(lens, printed.length > 0 ? printed : all, isPlanned) };
      }),
      nodes: own.length,
      present: count((index) => lens.presence[index] === 'present'),
      planned: count(isPlanned),
      missing: count((index) => lens.presence[index] === 'absent'),
      unknown: count((index) => lens.presence[index] === 'unknown' && !isPlanned(index)),
    };
  });
}

function stageState(lens: Lens, nodes: readonly number[], isPlanned: (index: number) => boolean): StageState {
  const present = nodes.filter((index) => lens.presence[index] === 'present').length;
  if (present > 0) return present === nodes.length ? 'present' : 'partial';
  if (nodes.some(isPlanned)) return 'planned';
  return nodes.length > 0 && nodes.every((index) => lens.presence[index] === 'absent') ? 'missing' : 'unknown';
}
