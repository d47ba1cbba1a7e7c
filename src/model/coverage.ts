import type { Share } from './chain.ts';
import type { Claim, NamedSource, Source } from './claim.ts';
import type { OneOrBoth, Text } from './text.ts';

/** Every {@link ProviderType}, in the order listed. */
export const providerTypes = ['firm', 'city', 'province', 'country', 'region', 'platform'] as const;

/** What a provider is — 供给主体类型. */
export type ProviderType = (typeof providerTypes)[number];

/** Every {@link ProvisionStatus}, in the order listed. */
export const provisionStatuses = ['listed', 'planned', 'absent'] as const;

/** What is known of a provider's supply of a node: it has it, it only wants it, or a source says it has not. */
export type ProvisionStatus = (typeof provisionStatuses)[number];

/** Every {@link ClusterRole}, in the order listed. */
export const clusterRoles = ['core', 'focus', 'base', 'support'] as const;

/** A place's part in a cluster, in the plan's own grading — 集群角色. */
export type ClusterRole = (typeof clusterRoles)[number];

/** Every {@link ShareScope}, in the order listed. */
export const shareScopes = ['world', 'national', 'provincial'] as const;

/** The scope a share is a fraction of — 份额口径. */
export type ShareScope = (typeof shareScopes)[number];

/** Somebody or some place that supplies nodes — 供给主体. */
export interface Provider {
  /** Unique in its coverage. */
  readonly id: string;
  /** Name in both languages. */
  readonly name: Text;
  /** What it is; countries are jurisdictions. */
  readonly type: ProviderType;
  /** Ids of the providers this one lies within. */
  readonly within: readonly string[];
  /** `leader` marks a chain leader (链主企业). */
  readonly role?: 'leader';
  /** True for a bucket such as "other countries": it never counts as one provider. */
  readonly residual: boolean;
  /** Why it is believed to be there. */
  readonly claims: readonly Claim[];
}

/** One provider's supply of one node — 供给. */
export interface Provision {
  /** Id of the provider. */
  readonly provider: string;
  /** Qualified id, or a bare id or name where that is unambiguous. */
  readonly node: string;
  /** What is known of the supply. */
  readonly status: ProvisionStatus;
  /** Fraction of the supply of `scope`, 0–1, or bounds. */
  readonly share?: Share;
  /** What `share` is a fraction of; required with a share. */
  readonly scope?: ShareScope;
  /** Supply relative to need, ≥ 0. */
  readonly capability?: number;
  /** Year or ISO date the fact holds for. */
  readonly asOf?: string;
  /** The cluster that the source names, in its words. */
  readonly cluster?: string;
  /** The place's part in the cluster, in the plan's grading. */
  readonly role?: ClusterRole;
  /** Why the supply is believed. */
  readonly claims: readonly Claim[];
}

/**
 * What one lens (a region, a firm, a set of them) has — 覆盖.
 *
 * A node that nothing is said of is unknown, never absent.
 */
export interface Coverage {
  /** By which a command line asks for it; absent in files that do not say. */
  readonly id?: string;
  /** Name in both languages. */
  readonly name?: Text;
  /** Id or name of the provider looked through; when it names none, only `present` and `absent` speak for it. */
  readonly lens: string;
  /** The works that claims cite. */
  readonly sources: readonly NamedSource[];
  /** Who supplies. */
  readonly providers: readonly Provider[];
  /** Who supplies what. */
  readonly provisions: readonly Provision[];
  /** Nodes the lens as a whole has, without naming who. */
  readonly present: readonly string[];
  /** Nodes a source says the lens has not. */
  readonly absent: readonly string[];
  readonly note?: OneOrBoth;
}

/** A provider as authored. */
interface ProviderSpec<Id extends string, Src extends string> {
  readonly name: Text;
  readonly type: ProviderType;
  readonly within?: readonly Id[];
  readonly role?: 'leader';
  readonly residual?: boolean;
  readonly claims?: readonly Claim<Src>[];
}

/** A coverage as authored in TypeScript; see {@link defineCoverage}. */
export interface CoverageSpec<Id extends string, Src extends string> {
  readonly id: string;
  readonly name: Text;
  readonly lens: NoInfer<Id>;
  readonly sources: Readonly<Record<Src, Source>>;
  readonly providers: Readonly<Record<Id, ProviderSpec<NoInfer<Id>, NoInfer<Src>>>>;
  readonly provisions: readonly (Omit<Provision, 'provider' | 'claims'> & {
    readonly provider: NoInfer<Id>;
    readonly claims: readonly Claim<NoInfer<Src>>[];
  })[];
  readonly note?: OneOrBoth;
}

/**
 * A coverage written in TypeScript — 定义覆盖.
 *
 * Ids of providers and sources are checked by the compiler; node ids are checked when the coverage meets a network.
 *
 * @complexity O(providers + provisions)
 * @example
 * const here = defineCoverage({
 *   id: 'here', name: { zh: '本地', en: 'Here' }, lens: 'town', sources: {},
 *   providers: { town: { name: { zh: '镇', en: 'Town' }, type: 'city' } },
 *   provisions: [{ provider: 'town', node: 'toy/ore', status: 'listed', claims: [] }],
 * });
 * here.providers[0]?.residual // => false
 */
export function defineCoverage<Id extends string, Src extends string>(spec: CoverageSpec<Id, Src>): Coverage {
  return {
    id: spec.id,
    name: spec.name,
    lens: spec.lens,
    sources: Object.entries<Source>(spec.sources).map(([id, source]) => ({ id, ...source })),
    providers: Object.entries<ProviderSpec<string, string>>(spec.providers).map(([id, provider]) => ({
      ...provider,
      id,
      within: provider.within ?? [],
      residual: provider.residual ?? false,
      claims: provider.claims ?? [],
    })),
    provisions: spec.provisions,
    present: [],
    absent: [],
    ...(spec.note === undefined ? {} : { note: spec.note }),
  };
}
