import { ChainError } from '../model/chain-error.ts';
import type { Coverage, Provider, Provision } from '../model/coverage.ts';
import { nearest } from '../model/nearest.ts';
import { coreOf, type Network } from './network.ts';
import { checkedRule, innerProviders, judge, type Presence, type PresenceRule } from './presence-rule.ts';
import { resolveNode } from './resolve.ts';

/** Options that every question with a coverage takes. */
export interface LensOptions {
  /** Provider to look through instead of the coverage's own lens: one city of a province, say; or several taken together. */
  readonly lens?: string | readonly string[];
  /** When what is listed counts as present. @defaultValue as soon as the lens or anyone within it lists it */
  readonly presentIf?: PresenceRule;
  /** `planned` counts what is only planned as present. @defaultValue `[]` */
  readonly include?: readonly Inclusion[];
}

/** Every {@link Inclusion}, in the order listed. */
export const inclusions = ['optional', 'planned'] as const;

/** What an analysis may count on request: needs that are not essential, supply that is only planned. */
export type Inclusion = (typeof inclusions)[number];

/** The lens in force, as results echo it. */
export interface LensEcho {
  readonly lens: string | readonly string[];
  readonly presentIf?: PresenceRule;
}

/** The lens in force; of a question without a coverage, nothing. */
export function lensEcho(options: LensOptions & { readonly coverage: Coverage }): LensEcho;
export function lensEcho(options: LensOptions & { readonly coverage?: Coverage }): Partial<LensEcho>;
export function lensEcho({ coverage, lens, presentIf }: LensOptions & { readonly coverage?: Coverage }): Partial<LensEcho> {
  if (coverage === undefined) return {};
  return { lens: lens ?? coverage.lens, ...(presentIf === undefined ? {} : { presentIf }) };
}

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
 * What the lens has is judged from the statements of the lens itself and of everyone within it: see {@link judge}. A
 * place around the lens never answers for it, nor one city for the others. Provisions for chains that the network has
 * not are counted and passed over.
 *
 * @throws ChainError `unknown-provider` for a `lens` that is no provider, `unknown-node` for a provision of a node
 * that its chain has not, `invalid-option`
 * @complexity O(nodes + provisions · providers of the lens)
 */
export function lensOf(network: Network, coverage: Coverage, options: LensOptions = {}): Lens {
  checkCoverage(coverage);
  const providers = new Map(coverage.providers.map((provider) => [provider.id, provider]));
  const lenses = lensProviders(coverage, options);
  const own = lenses.map(({ id }) => id);
  const inner = innerProviders(coverage);
  const members = new Set(own);
  for (const outer of members) for (const one of inner.get(outer) ?? []) members.add(one);
  const inside = new Map<number, Provision[]>();
  const outside = new Map<number, Provision[]>();
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
    const side = members.has(provision.provider) ? inside : outside;
    const row = side.get(index);
    if (row === undefined) side.set(index, [provision]);
    else row.push(provision);
  }
  const rule = checkedRule(options.presentIf ?? {});
  const counted = options.include?.includes('planned') === true ? (['listed', 'planned'] as const) : (['listed'] as const);
  const by = { rule, counted, own, members, inner, providers };
  const presence = network.nodes.map((_node, index): Presence => {
    const rows = inside.get(index);
    return rows === undefined ? 'unknown' : judge(rows, by);
  });
  const set = (references: readonly string[], value: Presence) => {
    for (const reference of references) {
      const index = locate(reference);
      if (index !== undefined && presence[index] !== 'present') presence[index] = value;
    }
  };
  const meant = findProvider(coverage, coverage.lens)?.id;
  const isOwn = options.lens === undefined || own.some((id) => id === meant);
  if (isOwn && own.length < 2) set(coverage.absent, 'absent');
  // Who has these, and how much of them, nobody says: they prove nothing where the rule asks for that.
  if (isOwn && rule.rollUp !== 'firms' && rule.shareAtLeast === undefined && rule.capabilityAtLeast === undefined)
    set(coverage.present, 'present');
  return { coverage, name: nameOf(coverage, lenses, options), presence, inside, outside, elsewhere };
}

/** Refuses what a caller without types may hand over: nothing, or a file's value that was not parsed. */
function checkCoverage(coverage: Coverage | undefined): void {
  if (coverage === undefined) throw new ChainError('coverage-needed', {});
  const tables = [coverage.providers, coverage.provisions, coverage.present, coverage.absent];
  if (tables.every(Array.isArray)) return;
  throw new ChainError('invalid-option', {
    option: 'coverage',
    found: typeof coverage,
    expected: { zh: 'parseCoverage 或 defineCoverage 给出的覆盖', en: 'a coverage from parseCoverage or defineCoverage' },
  });
}

/** The providers looked through: those asked for, else the coverage's own, else none. */
function lensProviders(coverage: Coverage, { lens }: LensOptions): readonly Provider[] {
  const own = lens === undefined ? findProvider(coverage, coverage.lens) : undefined;
  if (lens === undefined) return own === undefined ? [] : [own];
  const words = typeof lens === 'string' ? [lens] : lens;
  if (words.length === 0)
    throw new ChainError('invalid-option', {
      option: 'lens',
      found: '[]',
      expected: { zh: '至少一个供给主体', en: 'at least one provider' },
    });
  const found = words.map((word) => {
    const provider = findProvider(coverage, word);
    if (provider !== undefined) return provider;
    const names = coverage.providers.flatMap(({ id, name }) => [id, name.zh, name.en]);
    throw new ChainError('unknown-provider', { provider: word, nearest: nearest(word, names) });
  });
  return [...new Set(found)];
}

function nameOf(coverage: Coverage, lenses: readonly Provider[], options: LensOptions): Lens['name'] {
  const [first] = lenses;
  if (first === undefined) return (options.lens === undefined ? coverage.name : undefined) ?? { zh: coverage.lens, en: coverage.lens };
  return { zh: lenses.map(({ name }) => name.zh).join('、'), en: lenses.map(({ name }) => name.en).join(', ') };
}

function findProvider(coverage: Coverage, reference: string): Provider | undefined {
  return (
    coverage.providers.find((provider) => provider.id === reference) ??
    coverage.providers.find(({ name }) => name.zh === reference || name.en === reference)
  );
}

/**
 * The node that a coverage means, or nothing when it belongs to a chain that this network has not.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 */
export function inNetwork(network: Network, reference: string): number | undefined {
  const { indexOf } = coreOf(network);
  const exact = indexOf.get(reference);
  if (exact !== undefined) return exact;
  const slash = reference.indexOf('/');
  if (slash !== -1 && !network.chains.some((chain) => chain.id === reference.slice(0, slash))) return undefined;
  return resolveNode(network, reference);
}
