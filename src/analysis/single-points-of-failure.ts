import type { Coverage } from '../model/coverage.ts';
import type { Certainty, Mode } from '../model/terms.ts';
import { knockOut } from '../graph/knock-out.ts';
import { lensOf, type Inclusion, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { resolveAll, resolveNode } from '../graph/resolve.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from './options.ts';

/** Options of {@link singlePointsOfFailure}. */
export interface SinglePointOptions extends StructureOptions, LensOptions {
  readonly target: string;
  /** The only nodes that may fail; all others stay up. @defaultValue every node upstream of the target */
  readonly among?: readonly string[];
  /** What a lens has; unknown nodes are then taken as absent and as present in turn. @defaultValue everything is available */
  readonly coverage?: Coverage;
}

/** A node whose loss alone stops the target. */
export interface SinglePoint {
  readonly node: string;
  /** `possible` when it depends on what unknown nodes are. */
  readonly certainty: Certainty;
}

/** What {@link singlePointsOfFailure} gives. */
export interface SinglePointsResult {
  readonly question: 'single-points';
  readonly options: {
    readonly target: string;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly among?: readonly string[];
    readonly lens?: string;
  };
  /** Whether the target runs with nothing lost: `no` makes the list empty, `possible` makes every entry possible. */
  readonly targetRuns: 'yes' | 'possible' | 'no';
  readonly nodes: readonly SinglePoint[];
}

/**
 * The nodes whose loss alone stops a target — 单点失效.
 *
 * The target itself is left out. With a coverage a node is a certain single point when it is one under both bounds.
 * A target that does not run has no single points: it is stopped already, and `targetRuns` says so.
 * Order: declaration order.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `invalid-option`
 * @complexity O(u · f); u nodes upstream, f the needs of what one loss fells (n + m in start-up mode with loops)
 * @example singlePointsOfFailure(toy, { target: 't' }).nodes // => [{ node: 'toy/b', certainty: 'certain' }]
 */
export function singlePointsOfFailure(network: Network, options: SinglePointOptions): SinglePointsResult {
  const mode = modeOf(options, 'sustain');
  const counts = countsOf(network, options);
  const { compiled } = coreOf(network);
  const target = resolveNode(network, options.target);
  const among = options.among === undefined ? undefined : new Set(resolveAll(network, options.among));
  const upstream = [...reach(compiled, counts, [target], 'upstream').order]
    .filter((node) => node !== target && (among?.has(node) ?? true))
    .sort((a, b) => a - b);
  const worlds = bounds(network, options).map((available) => {
    const { baseline, without } = knockOut(compiled, counts, available, mode);
    const runs = baseline[target] === 1;
    return { runs, stops: (node: number) => runs && without([node]).nodes.includes(target) };
  });
  const running = worlds.filter((world) => world.runs).length;
  const nodes = upstream.flatMap((index): SinglePoint[] => {
    const stopping = worlds.filter((world) => world.stops(index)).length;
    if (stopping === 0) return [];
    return [{ node: network.nodes[index]!.id, certainty: stopping === worlds.length ? 'certain' : 'possible' }];
  });
  return {
    question: 'single-points',
    options: {
      target: network.nodes[target]!.id,
      mode,
      include: inclusionsOf(options),
      ...(options.among === undefined ? {} : { among: options.among }),
      ...(options.coverage === undefined ? {} : { lens: options.lens ?? options.coverage.lens }),
    },
    targetRuns: running === worlds.length ? 'yes' : running > 0 ? 'possible' : 'no',
    nodes,
  };
}

/** What is available under each bound of what is unknown; one bound when nothing is. */
function bounds(network: Network, options: SinglePointOptions): Uint8Array[] {
  if (options.coverage === undefined) return [new Uint8Array(network.nodes.length).fill(1)];
  const { presence } = lensOf(network, options.coverage, options);
  return [
    Uint8Array.from(presence, (state) => (state === 'present' ? 1 : 0)),
    Uint8Array.from(presence, (state) => (state === 'absent' ? 0 : 1)),
  ];
}
