import type { EvidenceLevel } from '../model/claim.ts';
import type { Coverage, Provision } from '../model/coverage.ts';
import type { Mode, NodeState } from '../model/terms.ts';
import { cited, claimsOfSlot, evidenceOf, weakest, type CitedClaim } from '../graph/evidence.ts';
import { hasRunningMember, knockOut } from '../graph/knock-out.ts';
import { lensEcho, lensOf, type Inclusion, type Lens, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, memberIds, type Network } from '../graph/network.ts';
import { reach } from '../graph/reach.ts';
import { resolveNode } from '../graph/resolve.ts';
import { baselineOf, lossOf, type Baseline } from '../analysis/cascade.ts';
import {
  capabilityOf,
  chokepointOf,
  nodeStates,
  reachableNodes,
  suppliersOf,
  thresholdsOf,
  type Chokepoint,
  type StateThresholds,
} from '../analysis/node-state.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from '../analysis/options.ts';
import { targetsOf, type TargetOptions } from '../analysis/targets.ts';
import { firstStopped, stepsOfFall, stepsOfNeed, type Step } from '../analysis/witness.ts';

/** Options of {@link explain}. */
export interface ExplainOptions extends StructureOptions, TargetOptions, LensOptions, StateThresholds {
  /** Node asked about: its id, qualified or not, or its name. */
  readonly node: string;
  /** What a lens has: adds the node's state and why. @defaultValue none */
  readonly coverage?: Coverage;
}

/**
 * One step of an explanation. `says` names what it states, in no language; `node` is what it is about.
 *
 * - `is`: the node is in the data, on these claims.
 * - `needs`: it needs any one of `members`; `essential` says whether their lack stops it.
 * - `needed-by`: on the way to a target, `node` depends on `on`, or on one of `alternatives`.
 * - `stops`: its loss costs `loss` of the running targets' value, and stops these.
 * - `stops-nothing`: its loss stops no target but itself.
 * - `not-needed`: no target depends on it.
 * - `state`: what the lens has of it; `providers` are those of the lens that the claims are about.
 * - `lacks`: what keeps it from running here, a need none of whose members can be had.
 * - `outside-supply`: who supplies it from outside, and whether few of them hold it.
 */
export type ExplanationStep = { readonly node: string; readonly claims: readonly CitedClaim[] } & (
  | { readonly says: 'is' }
  | { readonly says: 'needs'; readonly members: readonly string[]; readonly essential: boolean }
  | { readonly says: 'needed-by'; readonly on: string; readonly alternatives: readonly string[] }
  | { readonly says: 'stops'; readonly loss: number; readonly targets: readonly string[] }
  | { readonly says: 'stops-nothing' }
  | { readonly says: 'not-needed' }
  | { readonly says: 'state'; readonly state: NodeState; readonly capability?: number; readonly providers: readonly string[] }
  | { readonly says: 'lacks'; readonly members: readonly string[] }
  | { readonly says: 'outside-supply'; readonly suppliers: readonly string[]; readonly chokepoint: Chokepoint }
);

/** What {@link explain} gives. */
export interface Explanation {
  readonly question: 'explain';
  readonly options: Partial<LensEcho> & {
    readonly node: string;
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly weakBelow: number;
    readonly fewSuppliers: number;
  };
  readonly node: string;
  readonly baseline: Baseline;
  readonly steps: readonly ExplanationStep[];
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * Why a node matters, and why it is missing, weak or blocked, as steps with their claims — 解释.
 *
 * Order: what it is, what it needs, how a target depends on it, what its loss stops, and, under a coverage, what the
 * lens has of it, what it lacks there and who supplies it from outside. The route shown is the one by which its loss
 * reaches the target worth most; where its loss stops nothing, the shortest one to a target.
 *
 * @param options.mode @defaultValue `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(n + m)
 * @example explain(toy, { node: 'b' }).steps.map(({ says }) => says) // => ['is', 'needed-by', 'stops']
 */
export function explain(network: Network, options: ExplainOptions): Explanation {
  const mode = modeOf(options, 'sustain');
  const thresholds = thresholdsOf(options);
  const node = resolveNode(network, options.node);
  const targets = targetsOf(network, options);
  const counts = countsOf(network, options);
  const { compiled } = coreOf(network);
  const engine = knockOut(compiled, counts, new Uint8Array(compiled.nodeCount).fill(1), mode);
  const fallen = engine.without([node]);
  const lost = new Set(fallen.nodes);
  const stopped = targets.nodes.filter((target) => target !== node && engine.baseline[target] === 1 && lost.has(target));
  const loss = lossOf(targets, engine.baseline, lost);
  const walk = reach(compiled, counts, targets.nodes, 'upstream');
  const route =
    stopped.length > 0 ? stepsOfFall(network, fallen, firstStopped(targets, stopped, fallen)) : stepsOfNeed(network, walk, node);
  const id = network.nodes[node]!.id;
  const steps: ExplanationStep[] = [
    { says: 'is', node: id, claims: cited(network.nodes[node]!.node.claims, network.nodes[node]!.chain) },
    ...needsOf(network, node),
    ...route.map((step): ExplanationStep => neededBy(step)),
    ...(walk.depth[node] === -1
      ? [{ says: 'not-needed' as const, node: id, claims: [] }]
      : stopped.length > 0 && loss !== undefined
        ? [{ says: 'stops' as const, node: id, loss, targets: stopped.map((target) => network.nodes[target]!.id), claims: [] }]
        : [{ says: 'stops-nothing' as const, node: id, claims: [] }]),
    ...(options.coverage === undefined
      ? []
      : underLens(network, lensOf(network, options.coverage, options), node, counts, thresholds, stopped.length > 0)),
  ];
  return {
    question: 'explain',
    options: {
      node: id,
      mode,
      include: inclusionsOf(options),
      ...thresholds,
      ...lensEcho(options),
    },
    node: id,
    baseline: baselineOf(network, targets, engine.baseline),
    steps,
    ...evidenceOf(weakest(steps.map(({ claims }) => claims))),
  };
}

function needsOf(network: Network, node: number): ExplanationStep[] {
  const { slotStart, slotEssential } = coreOf(network).compiled;
  return Array.from({ length: slotStart[node + 1]! - slotStart[node]! }, (_value, at): ExplanationStep => {
    const slot = slotStart[node]! + at;
    return {
      says: 'needs',
      node: network.nodes[node]!.id,
      members: memberIds(network, slot),
      essential: slotEssential[slot] === 1,
      claims: claimsOfSlot(network, slot),
    };
  });
}

function neededBy({ node, on, alternatives, claims }: Step): ExplanationStep {
  return { says: 'needed-by', node, on, alternatives, claims };
}

/** What the lens has of the node, what keeps it from running there, and who else supplies it. */
function underLens(
  network: Network,
  lens: Lens,
  node: number,
  counts: Uint8Array,
  thresholds: Required<StateThresholds>,
  stopsTargets: boolean,
): ExplanationStep[] {
  const { id } = network.nodes[node]!;
  const state = nodeStates(network, lens, counts, thresholds)[node]!;
  const of = lens.coverage.id ?? lens.coverage.lens;
  const inside = lens.inside.get(node) ?? [];
  const capability = capabilityOf(lens, node);
  const suppliers = suppliersOf(lens, node);
  const outside = (lens.outside.get(node) ?? []).filter(({ status }) => status === 'listed');
  const claims = (rows: readonly Provision[]) =>
    cited(
      rows.flatMap((row) => row.claims),
      of,
    );
  return [
    {
      says: 'state',
      node: id,
      state,
      ...(capability === undefined ? {} : { capability }),
      providers: [...new Set(inside.map(({ provider }) => provider))],
      claims: claims(inside),
    },
    ...(state === 'blocked' ? lacking(network, lens, node, counts, thresholds) : []),
    ...(suppliers.length === 0
      ? []
      : [
          {
            says: 'outside-supply' as const,
            node: id,
            suppliers,
            chokepoint: chokepointOf(lens, node, state, stopsTargets, thresholds),
            claims: claims(outside),
          },
        ]),
  ];
}

/** The needs of a blocked node that nothing can meet, all that is unknown taken as there. */
function lacking(network: Network, lens: Lens, node: number, counts: Uint8Array, thresholds: Required<StateThresholds>): ExplanationStep[] {
  const { compiled } = coreOf(network);
  const running = reachableNodes(network, lens, counts, thresholds);
  return Array.from({ length: compiled.slotStart[node + 1]! - compiled.slotStart[node]! }, (_value, at) => compiled.slotStart[node]! + at)
    .filter((slot) => counts[slot] === 1 && !hasRunningMember(compiled, slot, running))
    .map((slot) => ({
      says: 'lacks',
      node: network.nodes[node]!.id,
      members: memberIds(network, slot),
      claims: claimsOfSlot(network, slot),
    }));
}
