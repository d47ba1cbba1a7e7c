import type { Coverage } from '../model/coverage.ts';
import type { Mode } from '../model/terms.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import { claimsOfSlot, evidenceOf, weakest } from '../graph/evidence.ts';
import { operable } from '../graph/fixed-point.ts';
import { hasRunningMember } from '../graph/knock-out.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import { coreOf, memberIds, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { ChainError } from '../model/chain-error.ts';
import { countsOf, inclusionsOf, modeOf, type StructureOptions } from './options.ts';

/** Options of {@link producible}. */
export interface ProducibleOptions extends StructureOptions, Pick<LensOptions, 'lens' | 'presentIf'> {
  /** Exactly what is available; all else is absent. Not together with `coverage`. */
  readonly have?: readonly string[];
  /** What is taken away from what is available. @defaultValue `[]` */
  readonly without?: readonly string[];
  /** What a lens has; what it does not speak of is unknown. */
  readonly coverage?: Coverage;
}

/** A node that is available but not operable. */
export interface BlockedNode {
  readonly node: string;
  /** One list of members for every need that fails: any one of them would mend that need. */
  readonly lacking: readonly (readonly string[])[];
}

/** What {@link producible} gives. */
export interface ProducibleResult {
  readonly question: 'producible';
  readonly options: Partial<LensEcho> & {
    readonly mode: Mode;
    readonly include: readonly Inclusion[];
    readonly have?: readonly string[];
    readonly without: readonly string[];
  };
  /** Operable nodes, whatever the unknown ones are. */
  readonly producible: readonly string[];
  /** With a coverage: nodes operable only if unknown ones are present. */
  readonly possible?: readonly string[];
  /** Nodes available but not operable; with a coverage, whatever the unknown ones are. */
  readonly blocked: readonly BlockedNode[];
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * What can be made — 可生产.
 *
 * A node is operable when it is available and every essential need has an operable member. Without `have` and
 * `coverage` everything is available. A coverage is evaluated twice, unknown nodes taken as absent and as present.
 * Degenerate: an `anyOf` without members is a need that nothing meets; an empty `have` makes nothing.
 * Order: declaration order.
 *
 * @param options.mode @defaultValue `'start-up'` with `have` or `coverage`, else `'sustain'`
 * @throws ChainError `unknown-node`, `ambiguous-node`, `invalid-option`
 * @complexity O(n + m)
 * @reference Dowling & Gallier, J. Logic Programming 1 (1984) 267–284
 * @example producible(toy, { without: ['b'] }).blocked // => [{ node: 'toy/t', lacking: [['toy/b']] }]
 */
export function producible(network: Network, options: ProducibleOptions = {}): ProducibleResult {
  if (options.have !== undefined && options.coverage !== undefined) {
    throw new ChainError('invalid-option', {
      option: 'have',
      found: 'have + coverage',
      expected: { zh: ' have 与 coverage 二者之一', en: 'one of have and coverage' },
    });
  }
  const mode = modeOf(options, options.have === undefined && options.coverage === undefined ? 'sustain' : 'start-up');
  const include = inclusionsOf(options);
  const counts = countsOf(network, options);
  const { compiled } = coreOf(network);
  const without = resolveAll(network, options.without ?? []);
  const worlds = availableIn(network, options, without);
  const certain = operable(compiled, counts, worlds.pessimistic, mode);
  const possible = worlds.optimistic === undefined ? undefined : operable(compiled, counts, worlds.optimistic, mode);
  const blocked = blockedNodes(network, counts, worlds.pessimistic, possible ?? certain);
  const ids = (keep: (index: number) => boolean) => network.nodes.flatMap(({ id }, index) => (keep(index) ? [id] : []));
  return {
    question: 'producible',
    options: {
      mode,
      include,
      ...(options.have === undefined ? {} : { have: options.have }),
      without: without.map((index) => network.nodes[index]!.id),
      ...lensEcho(options),
    },
    producible: ids((index) => certain[index] === 1),
    ...(possible === undefined ? {} : { possible: ids((index) => possible[index] === 1 && certain[index] === 0) }),
    blocked: blocked.nodes,
    ...evidenceOf(blocked.weakest),
  };
}

function availableIn(
  network: Network,
  options: ProducibleOptions,
  without: readonly number[],
): { pessimistic: Uint8Array; optimistic?: Uint8Array } {
  const some = (keep: (index: number) => boolean) => {
    const available = Uint8Array.from(network.nodes, (_node, index) => (keep(index) ? 1 : 0));
    for (const index of without) available[index] = 0;
    return available;
  };
  if (options.coverage !== undefined) {
    const { presence } = lensOf(network, options.coverage, options);
    return { pessimistic: some((index) => presence[index] === 'present'), optimistic: some((index) => presence[index] !== 'absent') };
  }
  if (options.have === undefined) return { pessimistic: some(() => true) };
  const have = new Set(resolveAll(network, options.have));
  return { pessimistic: some((index) => have.has(index)) };
}

function blockedNodes(
  network: Network,
  counts: Uint8Array,
  available: Uint8Array,
  running: Uint8Array,
): { nodes: BlockedNode[]; weakest: EvidenceLevel | undefined } {
  const { compiled } = coreOf(network);
  const { slotStart } = compiled;
  const failed: number[] = [];
  const nodes: BlockedNode[] = [];
  for (let node = 0; node < compiled.nodeCount; node++) {
    if (available[node] === 0 || running[node] === 1) continue;
    const lacking: string[][] = [];
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 0 || hasRunningMember(compiled, slot, running)) continue;
      failed.push(slot);
      lacking.push(memberIds(network, slot));
    }
    nodes.push({ node: network.nodes[node]!.id, lacking });
  }
  return { nodes, weakest: weakest(failed.map((slot) => claimsOfSlot(network, slot))) };
}
