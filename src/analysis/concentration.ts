import type { Share } from '../model/chain.ts';
import { shareScopes, type Coverage, type Provision } from '../model/coverage.ts';
import type { EvidenceLevel } from '../model/claim.ts';
import { evidenceOf, weakest } from '../graph/evidence.ts';
import { jurisdictionsOf } from '../graph/jurisdictions.ts';
import { lensEcho, lensOf, type Inclusion, type LensEcho, type LensOptions } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { inclusionsOf, oneOf } from './options.ts';
import { boundsOf, concentrationOf, type Concentration } from './shares.ts';

/** Every {@link ConcentrationLevel}, in the order listed. */
const concentrationLevels = ['providers', 'jurisdictions'] as const;

/** Whose shares are counted. */
export type ConcentrationLevel = (typeof concentrationLevels)[number];

/** Options of {@link concentration}. */
export interface ConcentrationOptions extends LensOptions {
  /** Who supplies what. */
  readonly coverage: Coverage;
  /** @defaultValue `'jurisdictions'` */
  readonly by?: ConcentrationLevel;
  /** @defaultValue every node that somebody supplies */
  readonly nodes?: readonly string[];
}

/** A supplier and its share, if known; `supplier` is an id, or several joined by ` + ` where one provider lies in several. */
export interface SupplierShare {
  /** Id of the provider or jurisdiction. */
  readonly supplier: string;
  /** Its part of the supply, 0–1, or bounds. */
  readonly share?: Share;
}

/** The supply of a node within one scope. */
export interface SupplyConcentration extends Concentration {
  readonly node: string;
  /** What shares are a fraction of; absent where no share of the node is known. */
  readonly scope?: Provision['scope'];
  /** Largest lower bound first. */
  readonly suppliers: readonly SupplierShare[];
}

/** What {@link concentration} gives. */
export interface ConcentrationResult {
  readonly question: 'concentration';
  readonly options: LensEcho & { readonly by: ConcentrationLevel; readonly include: readonly Inclusion[] };
  /** One row a node with any named share, in declaration order. */
  readonly supplies: readonly SupplyConcentration[];
  readonly weakestEvidence?: EvidenceLevel;
}

/**
 * How concentrated the supply of each node is, by firm or by jurisdiction — 供给集中度.
 *
 * Shares of different scopes are never mixed: a node has a line a scope. Of several years of one provider the latest
 * counts. Residual buckets ("others") belong to the unknown part and are nobody. A provider within another whose share
 * of the same node is known is a part of it and not counted again. A provider within two countries is listed under both
 * together, apart from either. Nodes that nobody is known to supply are left out: unknown, not unconcentrated.
 * Order: declaration order, then scope from world to provincial. Units: fractions 0–1.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`, `unknown-provider`, `invalid-option`
 * @complexity O(nodes + provisions · log provisions)
 * @reference see {@link concentrationOf}
 * @example concentration(network, { coverage: jiangxi }).supplies.every(({ hhi }) => hhi.low <= hhi.high) // => true
 */
export function concentration(network: Network, options: ConcentrationOptions): ConcentrationResult {
  const { coverage } = options;
  const by = oneOf('by', options.by ?? 'jurisdictions', concentrationLevels);
  const include = inclusionsOf(options);
  const lens = lensOf(network, coverage, options);
  const asked = options.nodes === undefined ? undefined : new Set(resolveAll(network, options.nodes));
  const supplies: SupplyConcentration[] = [];
  const claims: Provision['claims'][] = [];
  network.nodes.forEach(({ id }, node) => {
    if (asked?.has(node) === false) return;
    const rows = [...(lens.inside.get(node) ?? []), ...(lens.outside.get(node) ?? [])];
    for (const { scope, suppliers, rows: counted } of supplyShares(coverage, rows, by, include)) {
      supplies.push({
        node: id,
        ...(scope === undefined ? {} : { scope }),
        suppliers,
        ...concentrationOf(suppliers.map(({ share }) => share)),
      });
      claims.push(...counted.map((row) => row.claims));
    }
  });
  return {
    question: 'concentration',
    options: { by, ...lensEcho({ ...options, coverage }), include },
    supplies,
    ...evidenceOf(weakest(claims)),
  };
}

/** Shares of one scope, by supplier. */
interface ScopedShares {
  readonly scope?: Provision['scope'];
  readonly suppliers: readonly SupplierShare[];
  readonly rows: readonly Provision[];
}

/**
 * Shares of one node's provisions, scope by scope, by the rules of {@link concentration}. Where no share is known, there is
 * one entry without a scope; where nobody supplies, none.
 */
export function supplyShares(
  coverage: Coverage,
  rows: readonly Provision[],
  by: ConcentrationLevel,
  include: readonly Inclusion[],
): ScopedShares[] {
  const providers = new Map(coverage.providers.map((provider) => [provider.id, provider]));
  const supply = rows.filter(
    ({ status, provider }) =>
      (status === 'listed' || (status === 'planned' && include.includes('planned'))) && providers.get(provider)?.residual === false,
  );
  const scopes = shareScopes.filter((scope) => supply.some((row) => row.scope === scope && row.share !== undefined));
  if (scopes.length === 0) {
    return supply.length === 0
      ? []
      : [{ suppliers: grouped(coverage, [...new Map(supply.map((row) => [row.provider, row])).values()], by, false), rows: supply }];
  }
  return scopes.map((scope) => {
    const latest = new Map<string, Provision>();
    for (const row of supply) {
      const known = latest.get(row.provider);
      if (row.scope !== scope || row.share === undefined) {
        if (known === undefined) latest.set(row.provider, row);
      } else if (known?.share === undefined || known.scope !== scope || (row.asOf ?? '') > (known.asOf ?? ''))
        latest.set(row.provider, row);
    }
    const withShare = (row: Provision) => row.scope === scope && row.share !== undefined;
    const stated = new Set([...latest.values()].filter(withShare).map(({ provider }) => provider));
    const outermost = [...latest.values()].filter(({ provider }) => !liesWithin(provider, stated));
    return { scope, suppliers: grouped(coverage, outermost, by, true, scope), rows: outermost };
  });

  function liesWithin(id: string, others: ReadonlySet<string>): boolean {
    const around = new Set(providers.get(id)?.within);
    for (const outer of around) for (const further of providers.get(outer)?.within ?? []) around.add(further);
    around.delete(id);
    return [...around].some((outer) => others.has(outer));
  }
}

/** Shares added up by supplier, the largest first. */
function grouped(
  coverage: Coverage,
  rows: readonly Provision[],
  by: ConcentrationLevel,
  stated: boolean,
  scope?: Provision['scope'],
): SupplierShare[] {
  const around = jurisdictionsOf(coverage);
  const sums = new Map<string, { low: number; high: number } | undefined>();
  for (const row of rows) {
    const supplier = by === 'providers' ? row.provider : (around.get(row.provider) ?? [row.provider]).join(' + ');
    const share = stated && row.scope === scope ? row.share : undefined;
    const known = sums.get(supplier);
    if (share === undefined) {
      if (known === undefined) sums.set(supplier, undefined);
      continue;
    }
    const { low, high } = boundsOf(share);
    sums.set(supplier, { low: (known?.low ?? 0) + low, high: Math.min(1, (known?.high ?? 0) + high) });
  }
  return [...sums]
    .map(([supplier, sum]): SupplierShare => {
      if (sum === undefined) return { supplier };
      const low = Math.min(1, sum.low);
      return { supplier, share: low === sum.high ? low : { low, high: sum.high } };
    })
    .sort((a, b) => (b.share === undefined ? -1 : boundsOf(b.share).low) - (a.share === undefined ? -1 : boundsOf(a.share).low));
}
