import { ChainError } from '../model/chain-error.ts';
import type { Coverage, Provider, Provision } from '../model/coverage.ts';
import { nearest } from '../model/nearest.ts';
import { coreOf, type Network } from './network.ts';
import { resolveNode } from './resolve.ts';

/** What a coverage says of a node: present, absent, or nothing. */
export type Presence = 'present' | 'absent' | 'unknown';

/** Options that every question with a coverage takes. */
export interface LensOptions {
  /** Provider to look through instead of the coverage's own lens: one city of a province, say. */
  readonly lens?: string;
  /** `planned` counts what is only planned as present. */
  readonly include?: readonly Inclusion[];
}

/** What an analysis may count on request: needs that are not essential, supply that is only planned. */
export const inclusions = ['optional', 'planned'] as const;
export type Inclusion = (typeof inclusions)[number];

/** A coverage met with a network: what the lens has, node by node — 透镜. */
export interface Lens {
  readonly coverage: Coverage;
  /** Name of the lens in both languages. */
  readonly name: { readonly zh: string; readonly en: string };
  /** Presence of each node, in the network's order. */
  readonly presence: readonly Presence[];
  /** Provisions of each node by providers of the lens. */
  readonly inside: ReadonlyMap<number, readonly Provision[]>;
  /** Provisions of each node by anyone else. */
  readonly outside: ReadonlyMap<number, readonly Provision[]>;
  /** How many provisions spoke of chains that the network has not. */
  readonly elsewhere: number;
}

/**
 * Looks at a network through a coverage.
 *
 * A node is present when a provider of the lens (the lens itself or anyone within it) lists it; it is absent when a
 * source says so of the lens as a whole; one of its cities lacking it says nothing of the others. Everything else is
 * unknown. Provisions for chains that the network has not are counted and passed over.
 *
 * @throws ChainError `unknown-provider` for a `lens` that is no provider, `unknown-node` for a provision of a node
 * that its chain has not
 * @complexity O(nodes + provisions · depth of `within`)
 */
export function lensOf(network: Network, coverage: Coverage, options: LensOptions = {}): Lens {
  const providers = new Map(coverage.providers.map((provider) => [provider.id, provider]));
  const asked = options.lens ?? coverage.lens;
  const own = findProvider(coverage, asked);
  if (own === undefined && options.lens !== undefined) {
    const names = coverage.providers.flatMap((provider) => [provider.id, provider.name.zh, provider.name.en]);
    throw new ChainError('unknown-provider', { provider: asked, nearest: nearest(asked, names) });
  }
  const lens = own?.id;
  const within = lens === undefined ? new Set<string>() : membersOf(coverage, lens);
  const counted = options.include?.includes('planned') === true ? ['listed', 'planned'] : ['listed'];
  const inside = new Map<number, Provision[]>();
  const outside = new Map<number, Provision[]>();
  const presence = network.nodes.map((): Presence => 'unknown');
  let elsewhere = 0;
  const locate = (reference: string): number | undefined => {
    const index = inNetwork(network, reference);
    if (index === undefined) elsewhere++;
    return index;
  };
  for (const provision of coverage.provisions) {
    const index = locate(provision.node);
    if (index === undefined) continue;
    if (!providers.has(provision.provider))
      throw new ChainError('unknown-provider', { provider: provision.provider, nearest: nearest(provision.provider, providers.keys()) });
    const side = within.has(provision.provider) ? inside : outside;
    const row = side.get(index);
    if (row === undefined) side.set(index, [provision]);
    else row.push(provision);
    if (side === outside) continue;
    if (counted.includes(provision.status)) presence[index] = 'present';
    else if (provision.status === 'absent' && provision.provider === lens && presence[index] !== 'present') presence[index] = 'absent';
  }
  if (options.lens === undefined || lens === findProvider(coverage, coverage.lens)?.id) {
    for (const reference of coverage.absent) setPresence(presence, locate(reference), 'absent');
    for (const reference of coverage.present) setPresence(presence, locate(reference), 'present');
  }
  return { coverage, name: nameOf(coverage, own, options), presence, inside, outside, elsewhere };
}

function nameOf(coverage: Coverage, own: Provider | undefined, options: LensOptions): Lens['name'] {
  return own?.name ?? (options.lens === undefined ? coverage.name : undefined) ?? { zh: coverage.lens, en: coverage.lens };
}

function setPresence(presence: Presence[], index: number | undefined, value: Presence): void {
  if (index !== undefined && presence[index] !== 'present') presence[index] = value;
}

function findProvider(coverage: Coverage, reference: string): Provider | undefined {
  return (
    coverage.providers.find((provider) => provider.id === reference) ??
    coverage.providers.find(({ name }) => name.zh === reference || name.en === reference)
  );
}

/** The lens and every provider within it, at any depth. */
function membersOf(coverage: Coverage, lens: string): ReadonlySet<string> {
  const within = new Map<string, string[]>();
  for (const provider of coverage.providers) {
    for (const outer of provider.within) within.set(outer, [...(within.get(outer) ?? []), provider.id]);
  }
  const found = new Set([lens]);
  for (const outer of found) for (const inner of within.get(outer) ?? []) found.add(inner);
  return found;
}

/** The node meant, or nothing when it belongs to a chain that this network has not. */
function inNetwork(network: Network, reference: string): number | undefined {
  const { indexOf } = coreOf(network);
  const exact = indexOf.get(reference);
  if (exact !== undefined) return exact;
  const slash = reference.indexOf('/');
  if (slash !== -1 && !network.chains.some((chain) => chain.id === reference.slice(0, slash))) return undefined;
  return resolveNode(network, reference);
}
